package org.karvan.market.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.market.MarketFigures;
import org.karvan.market.SeriesRow;
import org.karvan.platform.value.Listing;

/** The list of all series with their latest figures. */
@Named
@RequestScoped
public class MarketPricesPage {

    @Inject
    private MarketFigures figures;

    private int page = 1;
    private Listing<SeriesRow> listing;

    /** Reads the page of the list that is asked for. */
    public void load() {
        listing = figures.list(page);
    }

    public Listing<SeriesRow> getListing() {
        return listing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
