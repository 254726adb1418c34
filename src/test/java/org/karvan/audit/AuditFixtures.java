package org.karvan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** Entries for tests, and the hands of somebody who reaches into the tables. */
@ApplicationScoped
public class AuditFixtures {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Trail trail;

    static Happening happening(String reason) {
        return new Happening(NOON, "TenderStep.PUBLISH", "Tender", "TND-2026-0041", "TenderState.IN_REVIEW", "TenderState.PUBLISHED",
                null, null, 7L, "Ayesha Khan", 11L, reason, null);
    }

    /** Notes that so many things were read, each in the same transaction. */
    @Transactional
    public void note(int count) {
        for (int number = 1; number <= count; number++) {
            trail.note("BID_READ", "Bid", "BID-%04d".formatted(number), Map.of("number", Integer.toString(number)));
        }
    }

    /** Notes something and then fails. */
    @Transactional
    public void noteAndFail(boolean apart) {
        if (apart) {
            trail.noteApart("BID_READ", "Bid", "BID-APART", Map.of());
        } else {
            trail.note("BID_READ", "Bid", "BID-WITHIN", Map.of());
        }
        throw new IllegalStateException("on purpose");
    }

    /** Does to the tables what no door does. */
    @Transactional
    public int tamper(String sql) {
        return entities.createNativeQuery(sql).executeUpdate();
    }
}
