package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
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

    private static final Set<TenderState> EVALUATED =
            EnumSet.of(TenderState.EVALUATION, TenderState.TECHNICAL_EVALUATION, TenderState.FINANCIAL_EVALUATION);

    private static final Set<BidState> VALID = EnumSet.of(BidState.OPENED, BidState.QUALIFIED, BidState.PRICED);

    @Inject
    private Bids bids;

    @Override
    public Enum<?> kind() {
        return TenderObjection.VALID_BID_LEFT;
    }

    @Override
    public boolean isRaisedAgainst(Tender tender, Situation situation) {
        return EVALUATED.contains(tender.state())
                && bids.bidders(tender.reference()).stream()
                        .anyMatch(bid -> VALID.contains(bid.state()));
    }
}
