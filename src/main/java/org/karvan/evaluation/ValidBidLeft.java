package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.karvan.bid.BidState;
import org.karvan.bid.Bids;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderObjection;
import org.karvan.tender.TenderState;
import org.karvan.workflow.Objection;
import org.karvan.workflow.Situation;

/** A tender does not fail under evaluation while one of its bids is valid or waits to be decided. */
@Dependent
class ValidBidLeft implements Objection<Tender> {

    @Inject
    private Bids bids;

    @Override
    public Enum<?> kind() {
        return TenderObjection.VALID_BID_LEFT;
    }

    @Override
    public boolean isRaisedAgainst(Tender tender, Situation situation) {
        return tender.state() == TenderState.EVALUATION
                && bids.bidders(tender.reference()).stream()
                        .anyMatch(bid -> bid.state() == BidState.OPENED || bid.state() == BidState.QUALIFIED);
    }
}
