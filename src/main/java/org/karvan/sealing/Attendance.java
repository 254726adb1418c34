package org.karvan.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who looks at a ceremony just now, and how far its opening is: for those who wait, on this node only, and never stored. */
@ApplicationScoped
class Attendance {

    /** Whoever has not looked for so long has gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private record Seat(String subject, Long account) {
    }

    private final Map<Seat, Instant> seen = new ConcurrentHashMap<>();
    private final Map<String, Progress> openings = new ConcurrentHashMap<>();

    /**
     * How far an opening is.
     *
     * @param done how many envelopes have been opened
     * @param all how many there are
     */
    record Progress(int done, int all) {
    }

    void see(String subject, Long account, Instant at) {
        seen.put(new Seat(subject, account), at);
    }

    boolean isPresent(String subject, Long account, Instant now) {
        Instant last = seen.get(new Seat(subject, account));
        return last != null && now.isBefore(last.plus(PATIENCE));
    }

    void tell(String subject, int done, int all) {
        openings.put(subject, new Progress(done, all));
    }

    Optional<Progress> progress(String subject) {
        return Optional.ofNullable(openings.get(subject));
    }

    /** Forgets who has gone and what is over. */
    void forgetOld(Instant now) {
        seen.values().removeIf(last -> !now.isBefore(last.plus(PATIENCE)));
        openings.values().removeIf(opening -> opening.done() == opening.all());
    }
}
