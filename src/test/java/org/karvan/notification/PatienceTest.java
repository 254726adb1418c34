package org.karvan.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void theWaitsGrowAndEnd() {
        Duration before = Duration.ZERO;
        Duration all = Duration.ZERO;
        for (int attempts = 1; attempts < Patience.ATTEMPTS; attempts++) {
            Duration wait = Patience.after(attempts).orElseThrow();
            assertTrue(wait.compareTo(before) > 0, "after attempt " + attempts);
            before = wait;
            all = all.plus(wait);
        }
        assertEquals(Optional.empty(), Patience.after(Patience.ATTEMPTS));
        assertTrue(all.compareTo(Duration.ofHours(24)) > 0, "an outage of a day costs no mail");
    }
}
