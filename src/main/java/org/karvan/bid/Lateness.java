package org.karvan.bid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** By how much something came too late, as a refusal tells it. */
final class Lateness {

    /** Milliseconds are told; a refusal is never told shorter than it was. */
    private static final int DECIMALS = 3;

    private static final int NANO_DECIMALS = 9;

    private Lateness() {
    }

    /** So many seconds, rounded up to the millisecond. */
    static String inSeconds(Duration late) {
        return BigDecimal.valueOf(late.getSeconds())
                .add(BigDecimal.valueOf(late.getNano(), NANO_DECIMALS))
                .setScale(DECIMALS, RoundingMode.UP)
                .toPlainString();
    }
}
