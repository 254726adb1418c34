package org.karvan.registration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.karvan.identity.Role;

/** The timer of registration: once a minute it takes up the organisations whose time has come, each for itself. */
@Singleton
@RunAs(Role.Names.CLOCK)
@DenyAll
public class RegistrationClock {

    private static final Logger LOG = Logger.getLogger(RegistrationClock.class.getName());

    @Inject
    private Reviews reviews;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void tick() {
        reviews.due().forEach(this::check);
    }

    /** One that fails does not hold up the others; it is taken up again in the next round. */
    private void check(Long organisationId) {
        try {
            reviews.check(organisationId);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "organisation " + organisationId + " was not checked", e);
        }
    }
}
