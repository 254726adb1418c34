package org.karvan.platform.config;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** In what a figure of the reference data is counted. */
public enum ReferenceUnit {
    DAYS(ChronoUnit.DAYS),
    SECONDS(ChronoUnit.SECONDS);

    private final ChronoUnit unit;

    ReferenceUnit(ChronoUnit unit) {
        this.unit = unit;
    }

    /** So many of them. */
    Duration duration(long amount) {
        return Duration.of(amount, unit);
    }
}
