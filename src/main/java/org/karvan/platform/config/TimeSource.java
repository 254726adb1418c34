package org.karvan.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The portal's only clock: every deadline is decided by it.
 *
 * <p>Nothing in the portal can move it. A test deployment and the demonstration each bring an alternative of
 * their own, which the shipped WAR does not contain.
 */
@ApplicationScoped
public class TimeSource {

    /** This instant in microseconds, the precision of both databases, cut off and never rounded up past a deadline. */
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
