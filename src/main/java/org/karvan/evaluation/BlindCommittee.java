package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.karvan.bid.Blindfold;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;

/** Who judges a tender, or could come to judge it, reads its bids without names and prices until the scores are locked. */
@Dependent
class BlindCommittee implements Blindfold {

    @Inject
    private EvaluationStore store;

    @Inject
    private Committees committees;

    @Inject
    private Caller caller;

    @Override
    public boolean isWorn(String tenderReference) {
        Actor reader = caller.actor();
        return reader.is(Role.EVALUATOR) && store.ofTender(tenderReference)
                .filter(evaluation -> reader.isOf(evaluation.buyerId()))
                .filter(evaluation -> committees.part(committees.sitting(evaluation)).isBlind(evaluation.state()))
                .isPresent();
    }
}
