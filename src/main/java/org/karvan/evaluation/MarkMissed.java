package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.karvan.bid.Bid;
import org.karvan.bid.BidObjection;
import org.karvan.bid.BidderRow;
import org.karvan.workflow.Objection;
import org.karvan.workflow.Situation;

/** A bid that misses a pass mark of its tender did not pass: its price stays closed. */
@Dependent
class MarkMissed implements Objection<Bid> {

    @Inject
    private EvaluationStore store;

    @Inject
    private Committees committees;

    @Override
    public BidObjection kind() {
        return BidObjection.MARK_MISSED;
    }

    @Override
    public boolean isRaisedAgainst(Bid bid, Situation situation) {
        List<BidderRow> judged = List.of(new BidderRow(bid.reference(), bid.bidderId(), bid.reference(), bid.state()));
        return store.ofTender(bid.tenderReference())
                .filter(evaluation -> !committees.missed(evaluation, committees.sitting(evaluation), judged).isEmpty())
                .isPresent();
    }
}
