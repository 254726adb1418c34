package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.karvan.bid.Bids;
import org.karvan.bid.OfferSheet;
import org.karvan.bid.PriceEntry;
import org.karvan.platform.config.TimeSource;
import org.karvan.workflow.Offer;

/**
 * The page on which an offer is read once more and submitted. After the passphrase its prices stand in the answer alone, also
 * in the form that submits them: the portal keeps nothing with which it could read them a moment later.
 */
@Named
@RequestScoped
public class CheckPage extends SectionPage {

    private static final Set<String> SUBMISSIONS = Set.of("SUBMIT", "REPLACE");

    /** How the field is named that brings the price of a lot back, with the lot's number behind it. */
    private static final String PRICE = "price.";

    /** The form that submits; it sends its own name. */
    private static final String FORM = "submission";

    @Inject
    private Bids bids;

    @Inject
    private ShownOffer shown;

    @Inject
    private TimeSource time;

    @Inject
    private HttpServletRequest request;

    private String submissionId;
    private String passphrase;
    private boolean unlocked;

    @Override
    protected void fill(OfferSheet saved) {
        shown.show(saved, unlocked);
        submissionId = UUID.randomUUID().toString();
    }

    /** Shows the whole offer, in this answer and nowhere else. */
    public void unlock() {
        OfferSheet whole = drafts().unlocked(tender(), passphrase);
        unlocked = true;
        show(whole);
    }

    /** Submits the offer and leads to its receipt; the same form sent again leads to the same receipt. */
    public String submit() {
        String receipt = bids.submit(tender(), submissionId, sent());
        return "/bid/receipt.xhtml?faces-redirect=true&number=" + receipt;
    }

    private List<PriceEntry> sent() {
        return getOffer().form().lots().stream().map(lot -> new PriceEntry(lot.number(), request.getParameter(PRICE + lot.number()))).toList();
    }

    /** The prices that the form brings back when it is sent; those that it brought where it was refused. */
    public List<Sending> getSendings() {
        if (!unlocked) {
            return sent().stream().filter(entry -> entry.typed() != null).map(entry -> new Sending(PRICE + entry.lot(), entry.typed())).toList();
        }
        return getOffer().lots().stream().filter(lot -> lot.perTonne() != null)
                .map(lot -> new Sending(PRICE + lot.lot().number(), lot.perTonne().toPlainString()))
                .toList();
    }

    /**
     * A price in the form that submits it.
     *
     * @param name of its field
     * @param typed every digit of the price of a dry tonne
     */
    public record Sending(String name, String typed) {

        @Override
        public String toString() {
            return "Sending[" + name + "]";
        }
    }

    /** Whether the passphrase was typed, so that the offer can be submitted: now, or before the form was sent that is being answered. */
    public boolean isUnlocked() {
        return unlocked || request.getParameterMap().containsKey(FORM);
    }

    /** The submission as a step of the table, with what still stands in its way. */
    public Offer getSubmission() {
        return found().orElse(null);
    }

    /** What still stands in its way. */
    public List<Enum<?>> getUnmet() {
        return found().map(Offer::unmet).orElse(List.of());
    }

    private Optional<Offer> found() {
        return getSheet().offers().stream().filter(offer -> SUBMISSIONS.contains(offer.name())).findFirst();
    }

    public Instant getNow() {
        return time.now();
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }

    public String getSubmissionId() {
        return submissionId;
    }

    public void setSubmissionId(String submissionId) {
        this.submissionId = submissionId;
    }
}
