package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.karvan.identity.Standing;
import org.karvan.screening.Screenings;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderObjection;
import org.karvan.workflow.Objection;
import org.karvan.workflow.Situation;

/** An award is announced, and made, only to one who is approved and cleared of sanctions on that day, not merely on the day he bid. */
@Dependent
class WinnerNotApproved implements Objection<Tender> {

    @Inject
    private EvaluationStore store;

    @Inject
    private Standing standing;

    @Inject
    private Screenings screenings;

    @Override
    public Enum<?> kind() {
        return TenderObjection.WINNER_NOT_APPROVED;
    }

    @Override
    public boolean isRaisedAgainst(Tender tender, Situation situation) {
        return store.ofTender(tender.reference())
                .flatMap(Evaluation::best)
                .filter(best -> standing.isApproved(best.bidderId()) && screenings.isCleared(best.bidderId()))
                .isEmpty();
    }
}
