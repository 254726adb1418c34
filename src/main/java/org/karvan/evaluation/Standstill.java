package org.karvan.evaluation;

import java.time.Duration;
import java.time.Instant;

/**
 * The days between the announced intention and the award, in which the others may look into it.
 *
 * @param endsAt when it ends
 * @param now the portal's time when it was asked
 */
public record Standstill(Instant endsAt, Instant now) {

    /** Whether it still runs. */
    public boolean isRunning() {
        return now.isBefore(endsAt);
    }

    /** Whole days that are left. */
    public long daysLeft() {
        return left().toDays();
    }

    /** Hours that are left beyond the whole days. */
    public int hoursLeft() {
        return left().toHoursPart();
    }

    /** Minutes that are left beyond the whole hours. */
    public int minutesLeft() {
        return left().toMinutesPart();
    }

    private Duration left() {
        return isRunning() ? Duration.between(now, endsAt) : Duration.ZERO;
    }
}
