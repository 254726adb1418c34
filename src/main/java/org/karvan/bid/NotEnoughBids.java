package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderObjection;
import org.karvan.workflow.Objection;
import org.karvan.workflow.Situation;

/** Without a bid there is nothing to open. Not said before the hour: until then nobody learns whether there are bids. */
@Dependent
public class NotEnoughBids implements Objection<Tender> {

    @Inject
    private BidStore store;

    @Override
    public TenderObjection kind() {
        return TenderObjection.NOT_ENOUGH_BIDS;
    }

    @Override
    public boolean isRaisedAgainst(Tender tender, Situation situation) {
        return !situation.at().isBefore(tender.timetable().opensAt()) && store.count(tender.id(), BidState.SUBMITTED) == 0;
    }
}
