package org.karvan.delivery;

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

/** Looks every half minute whether the day of an exchange of assays has come. */
@Singleton
@RunAs(Role.Names.CLOCK)
@DenyAll
public class AssayClock {

    private static final Logger LOG = Logger.getLogger(AssayClock.class.getName());

    @Inject
    private AssayExchanges exchanges;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        for (String reference : exchanges.due()) {
            try {
                exchanges.check(reference);
            } catch (EJBException e) {
                // One that does not open must not keep the others waiting; the next tick tries again.
                LOG.log(Level.WARNING, "assay exchange " + reference + " could not be checked", e);
            }
        }
    }
}
