package org.karvan.bid.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.karvan.bid.BidDrafts;
import org.karvan.bid.BidSheet;
import org.karvan.bid.OfferSheet;

/** A page on which one section of an offer is written; it lives for one request. */
public abstract class SectionPage {

    @Inject
    private BidDrafts drafts;

    @Inject
    private TenderParameter tender;

    @Inject
    private DeliveryPlace places;

    private BidSheet sheet;
    private OfferSheet offer;
    private long seen;

    /** Reads what was saved, once: before anything typed is taken in, and before anything is drawn. */
    @PostConstruct
    public void load() {
        if (sheet == null) {
            sheet = drafts.sheet(tender.reference());
            offer = drafts.offer(tender.reference());
            seen = sheet.seen();
            fill(offer);
        }
    }

    /** Puts what was saved into the fields. */
    protected abstract void fill(OfferSheet saved);

    protected BidDrafts drafts() {
        return drafts;
    }

    protected String tender() {
        return tender.reference();
    }

    /** The address of another page of the same bid. */
    protected String to(String page) {
        return tender.redirectTo(page);
    }

    /** The address of the task list. */
    protected String backToTasks() {
        return to("bid");
    }

    public BidSheet getSheet() {
        return sheet;
    }

    public OfferSheet getOffer() {
        return offer;
    }

    /** The place of delivery that the tender names, by its name. */
    public String getPlace() {
        return places.named(offer.form().place());
    }

    public String getTender() {
        return tender.reference();
    }

    /** Puts another reading of the offer in the place of the one that was saved. */
    protected void show(OfferSheet read) {
        offer = read;
        fill(read);
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
