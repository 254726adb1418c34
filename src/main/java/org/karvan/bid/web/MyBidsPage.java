package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.bid.BidDrafts;
import org.karvan.bid.BidRow;
import org.karvan.platform.value.Listing;

/** The bids of the reader's organisation. */
@Named
@RequestScoped
public class MyBidsPage {

    @Inject
    private BidDrafts drafts;

    private int page = 1;
    private Listing<BidRow> rows;

    /** Reads the page of the list that was asked for. */
    public void load() {
        rows = drafts.list(page);
    }

    public Listing<BidRow> getRows() {
        return rows;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
