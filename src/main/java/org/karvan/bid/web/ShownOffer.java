package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.bid.OfferSheet;

/** The offer that this request shows, put here by the page that was let read it. */
@Named
@RequestScoped
public class ShownOffer {

    @Inject
    private DeliveryPlace places;

    private OfferSheet sheet;
    private boolean priced;

    void show(OfferSheet shown, boolean withPrices) {
        sheet = shown;
        priced = withPrices;
    }

    /** Whether its reader may know its prices. */
    public boolean isPriced() {
        return priced;
    }

    /** The place of delivery that the tender names, by its name. */
    public String getPlace() {
        return places.named(sheet.form().place());
    }

    public OfferSheet getSheet() {
        return sheet;
    }
}
