package org.karvan.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.karvan.bid.Bids;
import org.karvan.contract.Contracts;
import org.karvan.delivery.AssayExchanges;
import org.karvan.identity.Role;
import org.karvan.registration.Reviews;
import org.karvan.tender.Tenders;

/** Do what the portal's timers do, at once, whenever the stage clock has moved. */
@Stateless
@RunAs(Role.Names.CLOCK)
public class StageHands {

    @Inject
    private Tenders tenders;

    @Inject
    private Bids bids;

    @Inject
    private Contracts contracts;

    @Inject
    private AssayExchanges assays;

    @Inject
    private Reviews reviews;

    /** All that is due by the stage clock. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void doWhatIsDue() {
        tenders.dueToClose().forEach(tenders::close);
        tenders.dueToAward().forEach(tenders::award);
        bids.dueToExpire().forEach(bids::expire);
        contracts.due().forEach(contracts::check);
        assays.due().forEach(assays::check);
        reviews.due().forEach(reviews::check);
    }
}
