package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long one waits after wrong passwords. */
class LockoutTest {

    @Test
    void aFewSlipsCostNothing() {
        for (int failures = 0; failures <= Lockout.FREE_FAILURES; failures++) {
            assertEquals(Optional.empty(), Lockout.after(failures));
        }
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToFourHours() {
        Duration before = Lockout.after(Lockout.FREE_FAILURES + 1).orElseThrow();
        assertEquals(Duration.ofSeconds(15), before);
        for (int failures = Lockout.FREE_FAILURES + 2; failures < 60; failures++) {
            Duration wait = Lockout.after(failures).orElseThrow();
            assertTrue(wait.equals(before.multipliedBy(2)) || wait.equals(Duration.ofHours(4)), failures + ": " + wait);
            before = wait;
        }
        assertEquals(Duration.ofHours(4), Lockout.after(Integer.MAX_VALUE).orElseThrow());
    }
}
