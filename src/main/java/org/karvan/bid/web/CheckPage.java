package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.karvan.bid.Bids;
import org.karvan.bid.OfferSheet;
import org.karvan.platform.config.TimeSource;
import org.karvan.workflow.Offer;

/** The page on which an offer is read once more and submitted. */
@Named
@RequestScoped
public class CheckPage extends SectionPage {

    private static final Set<String> SUBMISSIONS = Set.of("SUBMIT", "REPLACE");

    @Inject
    private Bids bids;

    @Inject
    private ShownOffer shown;

    @Inject
    private TimeSource time;

    private String submissionId;

    @Override
    protected void fill(OfferSheet saved) {
        shown.show(saved, true);
        submissionId = UUID.randomUUID().toString();
    }

    /** Submits the offer and leads to its receipt; the same form sent again leads to the same receipt. */
    public String submit() {
        String receipt = bids.submit(tender(), submissionId);
        return "/bid/receipt.xhtml?faces-redirect=true&number=" + receipt;
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

    public String getSubmissionId() {
        return submissionId;
    }

    public void setSubmissionId(String submissionId) {
        this.submissionId = submissionId;
    }
}
