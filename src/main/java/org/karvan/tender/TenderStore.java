package org.karvan.tender;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The queries about tenders and nothing else. */
@Dependent
class TenderStore {

    /** How many tenders the clock takes in one round; the rest follow in the next. */
    private static final int ROUND = 200;

    @PersistenceContext
    private EntityManager entities;

    Optional<Tender> byId(Long id) {
        return Optional.ofNullable(entities.find(Tender.class, id));
    }

    Optional<Tender> byReference(String reference) {
        return entities.createQuery("select t from Tender t where t.reference = :reference", Tender.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The tender as it stands now, held until the end of the transaction. */
    Optional<Tender> heldByReference(String reference) {
        return entities.createQuery("select t from Tender t where t.reference = :reference", Tender.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<String> closingBy(Instant now) {
        return entities.createQuery(
                        "select t.reference from Tender t where t.state = :state and t.closesAt <= :now order by t.closesAt",
                        String.class)
                .setParameter("state", TenderState.PUBLISHED)
                .setParameter("now", now)
                .setMaxResults(ROUND)
                .getResultList();
    }

    List<String> standstillOverBy(Instant now) {
        return entities.createQuery(
                        "select t.reference from Tender t where t.state = :state and t.standstillEndsAt <= :now"
                                + " order by t.standstillEndsAt",
                        String.class)
                .setParameter("state", TenderState.STANDSTILL)
                .setParameter("now", now)
                .setMaxResults(ROUND)
                .getResultList();
    }

    TenderPeriods periodsOn(LocalDate day) {
        Map<TenderPeriod.Kind, Integer> days = new EnumMap<>(TenderPeriod.Kind.class);
        entities.createQuery("select p from TenderPeriod p where p.validFrom <= :day order by p.validFrom", TenderPeriod.class)
                .setParameter("day", day)
                .getResultList()
                .forEach(period -> days.put(period.kind(), period.days()));
        return new TenderPeriods(
                days.get(TenderPeriod.Kind.BIDDING_NATIONAL),
                days.get(TenderPeriod.Kind.BIDDING_INTERNATIONAL),
                days.get(TenderPeriod.Kind.AFTER_ADDENDUM),
                days.get(TenderPeriod.Kind.STANDSTILL),
                days.get(TenderPeriod.Kind.BID_VALIDITY));
    }

    void add(Tender tender) {
        entities.persist(tender);
    }
}
