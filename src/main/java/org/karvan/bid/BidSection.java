package org.karvan.bid;

/** A part of an offer that is prepared on a page of its own. */
public enum BidSection {
    PRICES("prices"),
    DELIVERY("delivery"),
    ANSWERS("answers"),
    DECLARATIONS("declarations"),
    PAPERS("papers");

    private final String page;

    BidSection(String page) {
        this.page = page;
    }

    /** The name of its page. */
    public String page() {
        return page;
    }
}
