package org.karvan.platform.config;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** In what a figure of the reference data is counted. */
public enum ReferenceUnit {
    DAYS(ChronoUnit.DAYS),
    SECONDS(ChronoUnit.SECONDS),
    /** Points of a score, of which a hundred are the most. */
    POINTS(null),
    PERCENT(null);

    /** Null where it is no time that is counted. */
    private final ChronoUnit unit;

    ReferenceUnit(ChronoUnit unit) {
        this.unit = unit;
    }

    /** So many of them. @throws IllegalStateException when they are no time */
    Duration duration(long amount) {
        if (unit == null) {
            throw new IllegalStateException(name() + " are no time");
        }
        return Duration.of(amount, unit);
    }
}
