package org.karvan.sealing;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.karvan.platform.config.TimeSource;

/** Wipes the keys of ceremonies that did not come to an end in their time from the memory of this node. */
@Singleton
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CeremonyClock {

    @Inject
    private CeremonyVault vault;

    @Inject
    private Attendance attendance;

    @Inject
    private TimeSource time;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void tick() {
        vault.forgetOld(time.now());
        attendance.forgetOld(time.now());
    }
}
