package org.karvan.sealing;

import java.time.Instant;

/** How a passphrase was answered. */
public sealed interface Unlocked {

    /**
     * It was the one.
     *
     * @param pair what it unlocked
     */
    record Right(OpeningPair pair) implements Unlocked {
    }

    /** It was not, or there is no key. */
    record Wrong() implements Unlocked {
    }

    /**
     * It was not looked at, because too many were wrong before.
     *
     * @param until when one will be looked at again
     */
    record Waiting(Instant until) implements Unlocked {
    }
}
