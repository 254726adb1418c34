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
    private String passphrase;

    @Override
    protected void fill(OfferSheet saved) {
        lines = saved.lots().stream().map(lot -> new PriceLine(lot, getSheet().priced().contains(lot.lot().number()))).toList();
    }

    /** Shows the prices that were saved, in this answer and nowhere else. */
    public void unlock() {
        show(drafts().unlocked(tender(), passphrase));
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }

    /** Closes what was typed to the bidder's own key, in the working copy. */
    public String save() {
        drafts().savePrices(tender(), getSeen(), lines.stream().map(PriceLine::entry).toList());
        return backToTasks();
    }

    public List<PriceLine> getLines() {
        return lines;
    }
}
