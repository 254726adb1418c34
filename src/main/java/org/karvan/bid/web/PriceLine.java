package org.karvan.bid.web;

import org.karvan.bid.OfferSheet.PricedLot;
import org.karvan.bid.PriceEntry;
import org.karvan.tender.TenderLot;

/** One line of the form of prices: a lot and what is typed beside it. */
public class PriceLine {

    private final TenderLot lot;
    private String typed;

    PriceLine(PricedLot saved) {
        lot = saved.lot();
        typed = saved.perTonne() == null ? null : saved.perTonne().toPlainString();
    }

    PriceEntry entry() {
        return new PriceEntry(lot.number(), typed);
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
