package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.karvan.bid.OfferSheet;

/** The page on which the delivery terms are accepted. */
@Named
@RequestScoped
public class DeliveryPage extends SectionPage {

    private boolean confirmed;
    private String note;

    @Override
    protected void fill(OfferSheet saved) {
        confirmed = saved.offer().termsConfirmed();
        note = saved.offer().deliveryNote();
    }

    /** Seals what was said into the working copy. */
    public String save() {
        drafts().saveDelivery(tender(), getSeen(), confirmed, note);
        return backToTasks();
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
