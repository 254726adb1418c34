package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.karvan.bid.Bid;
import org.karvan.bid.BidObjection;
import org.karvan.workflow.Objection;
import org.karvan.workflow.Situation;

/** A bid is judged until the sheets are counted, by a member of the committee whom nothing binds; a winner is not judged again. */
@Dependent
class NotBeingJudged implements Objection<Bid> {

    private static final Set<EvaluationState> JUDGING = EnumSet.of(EvaluationState.SCORING, EvaluationState.LOCKED);

    @Inject
    private EvaluationStore store;

    @Override
    public Enum<?> kind() {
        return BidObjection.NOT_BEING_JUDGED;
    }

    @Override
    public boolean isRaisedAgainst(Bid bid, Situation situation) {
        return store.ofTender(bid.tenderReference())
                .filter(evaluation -> JUDGING.contains(evaluation.state()))
                .filter(evaluation -> store.sheets(evaluation).stream()
                        .anyMatch(sheet -> sheet.isFree() && sheet.accountId().equals(situation.actor().accountId())))
                .isEmpty();
    }
}
