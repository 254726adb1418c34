package org.karvan.bid;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.karvan.identity.Role;

/** Frees bidders whose validity has ended, each in a transaction of his own. */
@Singleton
@RunAs(Role.Names.CLOCK)
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BidClock {

    @Inject
    private Bids bids;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void tick() {
        bids.dueToExpire().forEach(bids::expire);
    }
}
