package org.karvan.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderObjection;
import org.karvan.workflow.Objection;
import org.karvan.workflow.Situation;

/** A tender stands still from the admission of a complaint to its decision; what is awarded is not held up any more. */
@Dependent
class ComplaintBlock implements Objection<Tender> {

    @Inject
    private ComplaintStore store;

    @Override
    public TenderObjection kind() {
        return TenderObjection.BLOCKED;
    }

    @Override
    public boolean isRaisedAgainst(Tender tender, Situation situation) {
        return tender.state().isUnderWay() && !store.holding(tender.reference()).isEmpty();
    }
}
