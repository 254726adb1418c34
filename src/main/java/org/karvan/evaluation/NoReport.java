package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderObjection;
import org.karvan.workflow.Objection;
import org.karvan.workflow.Situation;

/** Nothing is recommended before everybody without a conflict has signed the report. */
@Dependent
class NoReport implements Objection<Tender> {

    @Inject
    private EvaluationStore store;

    @Override
    public Enum<?> kind() {
        return TenderObjection.NO_REPORT;
    }

    @Override
    public boolean isRaisedAgainst(Tender tender, Situation situation) {
        return store.ofTender(tender.reference()).filter(evaluation -> evaluation.state() == EvaluationState.REPORTED).isEmpty();
    }
}
