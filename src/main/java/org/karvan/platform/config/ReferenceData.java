package org.karvan.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The figures with a day and a source by which the portal decides; always asked for the day on which they decide. */
@ApplicationScoped
public class ReferenceData {

    @PersistenceContext
    private EntityManager entities;

    /**
     * What the figure amounts to on that day (UTC), in the unit of its code.
     *
     * @throws IllegalStateException when nothing is known so early; the migrations seed every code from 2004 on
     */
    public BigDecimal valueOn(ReferenceCode code, LocalDate day) {
        return inForce(code, day)
                .map(ReferenceValue::amount)
                .orElseThrow(() -> new IllegalStateException("no value of " + code + " on " + day));
    }

    /** The same as a span of time: fifteen days, sixty seconds. */
    public Duration durationOn(ReferenceCode code, LocalDate day) {
        return code.duration(valueOn(code, day));
    }

    /** The row in force on that day, if any is. */
    public Optional<ReferenceValue> inForce(ReferenceCode code, LocalDate day) {
        return entities.createQuery(
                        "select v from ReferenceValue v where v.code = :code and v.validFrom <= :day order by v.validFrom desc",
                        ReferenceValue.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Every row there is, by code, the latest first. */
    public List<ReferenceValue> all() {
        return entities.createQuery("select v from ReferenceValue v order by v.code, v.validFrom desc", ReferenceValue.class)
                .getResultList();
    }

    /**
     * Adds a row, unless one of that code begins on that day already. The caller has checked that the figure is admitted.
     * Runs in the caller's transaction; of two who add at once the later one finds the other's row.
     *
     * @return whether it was added
     */
    public boolean add(ReferenceCode code, LocalDate validFrom, BigDecimal amount, String source) {
        holdFirst(code);
        boolean isNew = inForce(code, validFrom).filter(row -> row.validFrom().equals(validFrom)).isEmpty();
        if (isNew) {
            entities.persist(new ReferenceValue(code, validFrom, amount, source));
            entities.flush();
        }
        return isNew;
    }

    /** A row that is not there cannot be held: who adds one holds the first of its code, which the migration laid down. */
    private void holdFirst(ReferenceCode code) {
        entities.createQuery("select v from ReferenceValue v where v.code = :code order by v.validFrom", ReferenceValue.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(first -> entities.lock(first, LockModeType.PESSIMISTIC_WRITE));
    }
}
