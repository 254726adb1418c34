package org.karvan.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;

/** Gives out readable references such as {@code TND-2026-0041}: a prefix, the year in UTC and a number without gaps of meaning. */
@ApplicationScoped
public class References {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TimeSource time;

    /** The next reference of that prefix; two callers at once never get the same. Runs in the caller's transaction. */
    public String next(String prefix) {
        String series = prefix + "-" + time.now().atZone(ZoneOffset.UTC).getYear();
        ReferenceSeries row = entities.find(ReferenceSeries.class, series, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new ReferenceSeries(series);
            entities.persist(row);
        }
        return "%s-%04d".formatted(series, row.next());
    }
}
