package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.karvan.bid.OfferSheet;

/** The offer that this request shows, put here by the page that was let read it. */
@Named
@RequestScoped
public class ShownOffer {

    private OfferSheet sheet;

    void show(OfferSheet shown) {
        sheet = shown;
    }

    public OfferSheet getSheet() {
        return sheet;
    }
}
