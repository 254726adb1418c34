package org.karvan.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * When a committee has said what it thinks of the offers apart from their prices: from then on its technical judgement
 * can be challenged. It asks nobody who he is: the instant is no secret.
 */
@ApplicationScoped
public class TechnicalReports {

    @Inject
    private EvaluationStore store;

    /** When the scores that stand were locked; empty while the committee scores, and before the opening. */
    public Optional<Instant> lockedAt(String tender) {
        return store.ofTender(tender).map(Evaluation::lockedAt);
    }
}
