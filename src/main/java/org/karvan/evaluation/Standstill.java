package org.karvan.evaluation;

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
}
