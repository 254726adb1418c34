package org.karvan.evaluation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.karvan.identity.Role;

/** Ends the waiting for answers whose time is over, each in a transaction of its own. */
@Singleton
@RunAs(Role.Names.CLOCK)
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClarificationClock {

    @Inject
    private Clarifications clarifications;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void tick() {
        clarifications.dueToLapse().forEach(clarifications::lapse);
    }
}
