package org.karvan.bid.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.karvan.bid.BidDrafts;
import org.karvan.bid.BidSheet;
import org.karvan.bid.BidStep;
import org.karvan.bid.Bids;
import org.karvan.bid.ReceiptSheet;
import org.karvan.platform.config.TimeSource;
import org.karvan.tender.Tender;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Offer;

/** The task list of a bid: what is to be prepared, what was submitted, what can still be done. Nothing of the offer is on it. */
@Named
@RequestScoped
public class BidPage {

    @Inject
    private BidDrafts drafts;

    @Inject
    private Bids bids;

    @Inject
    private Tenders tenders;

    @Inject
    private TimeSource time;

    @Inject
    private TenderParameter parameter;

    private Tender tender;
    private BidSheet sheet;
    private List<ReceiptSheet> receipts;
    private String typed;

    /** Reads the bid, once; refused to whoever does not bid. */
    @PostConstruct
    public void load() {
        if (tender == null) {
            sheet = drafts.ifBegun(parameter.reference()).orElse(null);
            receipts = bids.receipts(parameter.reference());
            tender = tenders.byReference(parameter.reference());
        }
    }

    /** Begins a bid. */
    public String begin() {
        drafts.begin(parameter.reference());
        return parameter.redirectTo("bid");
    }

    /** Lets the submitted version stand after an addendum. */
    public String confirm() {
        bids.confirm(parameter.reference());
        return parameter.redirectTo("bid");
    }

    /** Takes the bid back. */
    public String withdraw() {
        bids.withdraw(parameter.reference(), typed);
        return parameter.redirectTo("bid");
    }

    /** The confirmation as a step of the table; null when there is nothing to confirm. */
    public Offer getConfirmation() {
        return found(BidStep.CONFIRM);
    }

    /** The withdrawal as a step of the table; null when there is nothing to withdraw. */
    public Offer getWithdrawal() {
        return found(BidStep.WITHDRAW);
    }

    private Offer found(BidStep step) {
        return sheet == null ? null : sheet.offers().stream().filter(offer -> offer.step() == step).findFirst().orElse(null);
    }

    /** Whether a bid, or another after one that ended, can be begun. */
    public boolean isBeginning() {
        return tender.isOpenAt(time.now()) && (sheet == null || !sheet.open());
    }

    public Instant getNow() {
        return time.now();
    }

    public Tender getTender() {
        return tender;
    }

    public BidSheet getSheet() {
        return sheet;
    }

    public List<ReceiptSheet> getReceipts() {
        return receipts;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
