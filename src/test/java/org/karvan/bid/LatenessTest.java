package org.karvan.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class LatenessTest {

    @Test
    void aRefusalNeverTellsLessThanItWas() {
        assertEquals("0.000", Lateness.inSeconds(Duration.ZERO));
        assertEquals("0.001", Lateness.inSeconds(Duration.of(1, ChronoUnit.MICROS)));
        assertEquals("61.500", Lateness.inSeconds(Duration.ofMillis(61_500)));
        assertEquals("86400.001", Lateness.inSeconds(Duration.ofDays(1).plusNanos(1_000_000)));
    }
}
