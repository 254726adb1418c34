package org.karvan.audit;

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

/** The hours of the trail: every second entries get their place, every five minutes a head is signed, every night all is verified. */
@Singleton
@Startup
@DependsOn("Migrations")
@RunAs(Role.Names.CLOCK)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditClock {

    @Inject
    private AuditEntries entries;

    /** Appends what waits, each batch in a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void everySecond() {
        int appended = entries.sequence();
        while (appended == Sequencer.BATCH) {
            appended = entries.sequence();
        }
    }

    /** Signs what has been appended. */
    @Schedule(hour = "*", minute = "*/5", second = "0", persistent = false)
    public void everyFiveMinutes() {
        entries.signHead();
    }

    /** Goes on with a verification that somebody began, a part at a time. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void verifyOn() {
        boolean goesOn = entries.verifyOn();
        while (goesOn) {
            goesOn = entries.verifyOn();
        }
    }

    /** Verifies all at an hour at which little happens. */
    @Schedule(hour = "22", minute = "30", persistent = false)
    public void everyNight() {
        entries.verifyNightly();
    }
}
