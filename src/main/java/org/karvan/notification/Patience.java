package org.karvan.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a mail waits after a failed attempt: a restart of the mail server costs a minute, an outage of a day no mail. */
final class Patience {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1),
            Duration.ofHours(4), Duration.ofHours(8), Duration.ofHours(16));

    /** So many attempts are made before a mail is given up. */
    static final int ATTEMPTS = WAITS.size() + 1;

    private Patience() {
    }

    /** The wait after so many failed attempts; empty when it was the last. */
    static Optional<Duration> after(int attempts) {
        return attempts < ATTEMPTS ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }
}
