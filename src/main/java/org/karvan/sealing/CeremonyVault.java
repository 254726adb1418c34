package org.karvan.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The private halves of the ceremonies that began on this node: in its memory only, lost when it stops. */
@ApplicationScoped
class CeremonyVault {

    private record Kept(OpeningPair pair, Instant until) {
    }

    private final Map<Long, Kept> pairs = new ConcurrentHashMap<>();

    void keep(Long ceremony, OpeningPair pair, Instant until) {
        pairs.put(ceremony, new Kept(pair, until));
    }

    Optional<OpeningPair> of(Long ceremony) {
        return Optional.ofNullable(pairs.get(ceremony)).map(Kept::pair);
    }

    void forget(Long ceremony) {
        Kept kept = pairs.remove(ceremony);
        if (kept != null) {
            kept.pair().forget();
        }
    }

    /** Forgets those whose time is over. */
    void forgetOld(Instant now) {
        pairs.forEach((ceremony, kept) -> {
            if (!now.isBefore(kept.until())) {
                forget(ceremony);
            }
        });
    }
}
