package org.karvan.bid;

/** How far a section of an offer has come. */
public enum BidProgress {
    NOT_STARTED,
    INCOMPLETE,
    COMPLETE,
    /** May be left as it is. */
    OPTIONAL;

    /** Whether nothing more is needed. */
    public boolean isDone() {
        return this == COMPLETE || this == OPTIONAL;
    }

    /** So many of so many. */
    static BidProgress of(int given, int asked) {
        if (given >= asked) {
            return COMPLETE;
        }
        return given == 0 ? NOT_STARTED : INCOMPLETE;
    }
}
