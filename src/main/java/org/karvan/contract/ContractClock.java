package org.karvan.contract;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.karvan.identity.Role;

/** Looks every few seconds whether a date of a contract has come. */
@Singleton
@RunAs(Role.Names.CLOCK)
@DenyAll
public class ContractClock {

    private static final Logger LOG = Logger.getLogger(ContractClock.class.getName());

    @Inject
    private Contracts contracts;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        for (String reference : contracts.due()) {
            try {
                contracts.check(reference);
            } catch (EJBException e) {
                // One contract that somebody is changing right now must not keep the others waiting; the next tick tries again.
                LOG.log(Level.WARNING, "contract " + reference + " could not be checked", e);
            }
        }
    }
}
