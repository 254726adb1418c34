package org.karvan.identity;

import java.time.Duration;
import java.util.Optional;

/** How long somebody waits after wrong passwords or passphrases: a slip costs nothing, guessing soon costs hours. */
public final class Lockout {

    /** So many wrong passwords in a row cost nothing. */
    static final int FREE_FAILURES = 4;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    private static final int DOUBLINGS_TO_LONGEST = 10;

    private Lockout() {
    }

    /** The wait after so many wrong ones in a row, none for the first four: fifteen seconds, doubled with each up to four hours. */
    public static Optional<Duration> after(int failures) {
        if (failures <= FREE_FAILURES) {
            return Optional.empty();
        }
        int doublings = failures - FREE_FAILURES - 1;
        return Optional.of(doublings >= DOUBLINGS_TO_LONGEST ? LONGEST_WAIT : FIRST_WAIT.multipliedBy(1L << doublings));
    }
}
