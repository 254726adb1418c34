package org.karvan.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.karvan.bid.BidderRow;
import org.karvan.bid.Bids;
import org.karvan.evaluation.Evaluation;
import org.karvan.evaluation.EvaluationStep;
import org.karvan.identity.Role;
import org.karvan.notification.Notices;
import org.karvan.notification.Recipient;
import org.karvan.tender.Enclosure;
import org.karvan.tender.Tenders;
import org.karvan.workflow.StepTaken;

/** Tells bidders that the technical evaluation of their offers stands, and that they can complain of it now. */
@ApplicationScoped
class ComplaintWatch {

    @Inject
    private Tenders tenders;

    @Inject
    private Bids bids;

    @Inject
    private Notices notices;

    void follow(@Observes StepTaken taken) {
        if (taken.step() == EvaluationStep.LOCK && taken.thing() instanceof Evaluation evaluation
                && tenders.byReference(evaluation.tenderReference()).bidTerms().enclosure() == Enclosure.TWO_ENVELOPES) {
            bids.bidders(evaluation.tenderReference()).stream().map(BidderRow::bidderId).distinct().forEach(bidder -> notices.tell(
                    Recipient.holders(bidder, Role.BIDDER), "notice.complaint.technical", List.of(evaluation.tenderReference()),
                    "/tender/tender.xhtml?ref=" + evaluation.tenderReference()));
        }
    }
}
