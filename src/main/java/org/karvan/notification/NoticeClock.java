package org.karvan.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.karvan.identity.Role;

/** Empties the outbox every few seconds. */
@Singleton
@Startup
@DependsOn("Migrations")
@RunAs(Role.Names.CLOCK)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeClock {

    @Inject
    private Notices notices;

    /** Sends what is due, each mail in a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void send() {
        boolean more = notices.sendNextMail();
        while (more) {
            more = notices.sendNextMail();
        }
    }
}
