package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.karvan.registration.Organisation;
import org.karvan.registration.OrganisationObjection;
import org.karvan.workflow.Objection;
import org.karvan.workflow.Situation;

/** An organisation does not leave while a bid of its own binds it. A draft binds nobody. */
@Dependent
public class LiveBid implements Objection<Organisation> {

    private static final Set<BidState> BINDING = EnumSet.of(
            BidState.SUBMITTED, BidState.NEEDS_CONFIRMATION, BidState.OPENED, BidState.QUALIFIED, BidState.PRICED,
            BidState.RESERVE, BidState.WINNER);

    @Inject
    private BidStore store;

    @Override
    public OrganisationObjection kind() {
        return OrganisationObjection.LIVE_BID;
    }

    @Override
    public boolean isRaisedAgainst(Organisation organisation, Situation situation) {
        return store.isBidding(organisation.id(), BINDING);
    }
}
