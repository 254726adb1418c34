package org.karvan;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.karvan.platform.config.TimeSource;

/** The portal's clock in the test deployment: it goes on by itself, and a test can move it. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class TestClock extends TimeSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    private final AtomicReference<Instant> stopped = new AtomicReference<>();

    @Override
    public Instant now() {
        Instant still = stopped.get();
        return still != null ? still : super.now().plus(ahead.get()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Stops it at that instant, until it is reset. */
    public void stopAt(Instant instant) {
        stopped.set(instant.truncatedTo(ChronoUnit.MICROS));
    }

    /** Moves it on by so much, or back when negative. */
    public void advance(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }

    /** Moves it to that instant, from which it goes on. */
    public void moveTo(Instant instant) {
        stopped.set(null);
        ahead.set(Duration.between(super.now(), instant));
    }

    /** Lets it show the true time again. */
    public void reset() {
        ahead.set(Duration.ZERO);
        stopped.set(null);
    }
}
