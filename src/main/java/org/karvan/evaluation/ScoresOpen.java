package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderObjection;
import org.karvan.workflow.Objection;
import org.karvan.workflow.Situation;

/**
 * Prices are opened only when nothing can change who passed: every bid is decided, the scores are locked, and every member
 * who scored has declared again by the names.
 */
@Dependent
class ScoresOpen implements Objection<Tender> {

    @Inject
    private EvaluationStore store;

    @Inject
    private Committees committees;

    @Override
    public TenderObjection kind() {
        return TenderObjection.SCORES_OPEN;
    }

    @Override
    public boolean isRaisedAgainst(Tender tender, Situation situation) {
        return store.ofTender(tender.reference())
                .filter(evaluation -> evaluation.state() == EvaluationState.LOCKED)
                .map(committees::sitting)
                .filter(committee -> !committee.free().isEmpty() && committee.free().stream().allMatch(ScoreSheet::isConfirmed))
                .isEmpty();
    }
}
