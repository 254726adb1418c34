package org.karvan.bid.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.karvan.bid.Bids;
import org.karvan.bid.OfferSheet;
import org.karvan.bid.ReceiptSheet;
import org.karvan.document.web.Attachment;
import org.karvan.platform.faces.Asked;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.paper.Paper;

/** What the reader's organisation submitted under a receipt, after its passphrase: on the page, or as a PDF made for this answer. */
@Named
@RequestScoped
public class OwnOfferPage {

    @Inject
    private Bids bids;

    @Inject
    private ShownOffer shown;

    @Inject
    private DeliveryPlace places;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reader reader;

    private ReceiptSheet sheet;
    private String passphrase;
    private boolean unlocked;

    /** Reads the receipt, once. */
    @PostConstruct
    public void load() {
        if (sheet == null) {
            sheet = bids.receipt(getNumber());
        }
    }

    /** Shows the offer, in this answer and nowhere else. */
    public void unlock() {
        shown.show(bids.ownOffer(getNumber(), passphrase), true);
        unlocked = true;
    }

    /** Hands out the receipt with the offer behind it, in the reader's language. */
    public void pdf() {
        OfferSheet offer = bids.ownOffer(getNumber(), passphrase);
        byte[] paper = new ReceiptPdf(Wording.in(reader.getLocale())).of(sheet, offer, places.named(offer.form().place()));
        Attachment.send(sheet.number() + "-offer.pdf", Paper.MEDIA_TYPE, paper);
    }

    public String getNumber() {
        return Asked.of(request, "number").orElse("");
    }

    public ReceiptSheet getSheet() {
        return sheet;
    }

    /** Whether the offer is shown. */
    public boolean isUnlocked() {
        return unlocked;
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }
}
