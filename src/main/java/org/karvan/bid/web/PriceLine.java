package org.karvan.bid.web;

import org.karvan.bid.OfferSheet.PricedLot;
import org.karvan.bid.PriceEntry;
import org.karvan.tender.TenderLot;

/** One line of the form of prices: a lot and what is typed beside it. */
public class PriceLine {

    private final TenderLot lot;
    private final boolean closed;
    private String typed;

    PriceLine(PricedLot saved, boolean isPriced) {
        lot = saved.lot();
        closed = isPriced && saved.perTonne() == null;
        typed = saved.perTonne() == null ? null : saved.perTonne().toPlainString();
    }

    PriceEntry entry() {
        return new PriceEntry(lot.number(), typed);
    }

    /** Whether there is a price that is not shown. */
    public boolean isClosed() {
        return closed;
    }

    public TenderLot getLot() {
        return lot;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
