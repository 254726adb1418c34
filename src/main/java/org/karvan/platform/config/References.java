package org.karvan.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.Optional;

/** Gives out readable references such as {@code TND-2026-0041}: a prefix, the year in UTC and a number without gaps of meaning. */
@ApplicationScoped
public class References {

    /** The row whose lock decides who begins a new series; the migration lays it down. */
    private static final String BEGINNING = "*";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TimeSource time;

    /** The next reference of that prefix; two callers at once never get the same. Runs in the caller's transaction. */
    public String next(String prefix) {
        String series = prefix + "-" + time.now().atZone(ZoneOffset.UTC).getYear();
        ReferenceSeries row = held(series).orElseGet(() -> begun(series));
        return "%s-%04d".formatted(series, row.next());
    }

    /** A row that is not there cannot be locked: whoever finds none waits for a row that is, and looks again. */
    private ReferenceSeries begun(String series) {
        held(BEGINNING).orElseThrow(() -> new IllegalStateException("the migrations have not run"));
        return held(series).orElseGet(() -> {
            ReferenceSeries row = new ReferenceSeries(series);
            entities.persist(row);
            entities.flush();
            return row;
        });
    }

    private Optional<ReferenceSeries> held(String series) {
        return Optional.ofNullable(entities.find(ReferenceSeries.class, series, LockModeType.PESSIMISTIC_WRITE));
    }
}
