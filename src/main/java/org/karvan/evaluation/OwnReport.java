package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderObjection;
import org.karvan.workflow.Objection;
import org.karvan.workflow.Situation;

/** Nobody decides on a report of a committee on which he sat, whether or not he declared a conflict there. */
@Dependent
class OwnReport implements Objection<Tender> {

    @Inject
    private EvaluationStore store;

    @Override
    public Enum<?> kind() {
        return TenderObjection.OWN_REPORT;
    }

    @Override
    public boolean isRaisedAgainst(Tender tender, Situation situation) {
        return store.ofTender(tender.reference())
                .filter(evaluation -> store.sheets(evaluation).stream()
                        .anyMatch(sheet -> situation.actor().isPerson(sheet.accountId())))
                .isPresent();
    }
}
