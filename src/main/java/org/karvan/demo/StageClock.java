package org.karvan.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import org.karvan.platform.config.TimeSource;

/** The clock of the demonstration: behind the system's clock while the market is played, and never again after. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class StageClock extends TimeSource {

    private volatile Duration behind = Duration.ZERO;

    @Override
    public Instant now() {
        return super.now().minus(behind);
    }

    /** Sets the clock to that instant, which is not later than the system's. */
    void setTo(Instant at) {
        Duration difference = Duration.between(at, super.now());
        behind = difference.isNegative() ? Duration.ZERO : difference;
    }

    /** Follows the system's clock from now on. */
    void followSystem() {
        behind = Duration.ZERO;
    }
}
