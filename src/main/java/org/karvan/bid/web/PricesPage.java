package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.karvan.bid.OfferSheet;

/** The page on which the prices of an offer are written. */
@Named
@RequestScoped
public class PricesPage extends SectionPage {

    private List<PriceLine> lines;

    @Override
    protected void fill(OfferSheet saved) {
        lines = saved.lots().stream().map(PriceLine::new).toList();
    }

    /** Seals what was typed into the working copy. */
    public String save() {
        drafts().savePrices(tender(), getSeen(), lines.stream().map(PriceLine::entry).toList());
        return backToTasks();
    }

    public List<PriceLine> getLines() {
        return lines;
    }
}
