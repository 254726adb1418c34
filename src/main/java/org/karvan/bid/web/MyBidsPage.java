package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.bid.BidDrafts;
import org.karvan.bid.BidRow;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;

/** The bids of the reader's organisation. */
@Named
@RequestScoped
public class MyBidsPage {

    private static final Columns<BidRow> COLUMNS = Columns.<BidRow>none()
            .text("bid.reference", BidRow::reference)
            .text("bid.tender", BidRow::tender)
            .text("bid.tender.title", BidRow::title)
            .text("bid.state", BidRow::state)
            .count("bid.version", BidRow::number)
            .instant("bid.received", BidRow::receivedAt)
            .instant("bid.deadline", BidRow::deadline);

    @Inject
    private BidDrafts drafts;

    @Inject
    private ListFile file;

    private int page = 1;
    private Listing<BidRow> rows;

    /** Reads the page of the list that was asked for. */
    public void load() {
        rows = file.page("bid.mine.title", COLUMNS, page, drafts::list);
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
