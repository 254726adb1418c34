package org.karvan.market;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.karvan.platform.value.Listing;
import org.karvan.platform.value.Mineral;

/** The queries about series and their figures and nothing else. */
@Dependent
class MarketStore {

    @PersistenceContext
    private EntityManager entities;

    void add(Object newcomer) {
        entities.persist(newcomer);
    }

    Optional<PriceSeries> byCode(String code) {
        return entities.createQuery("select s from PriceSeries s where s.code = :code", PriceSeries.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The price indices of a mineral in a currency, by code. */
    List<PriceSeries> indices(Mineral mineral, String currency) {
        return entities.createQuery("select s from PriceSeries s where s.kind = :kind and s.mineral = :mineral and s.currency = :currency order by s.code",
                        PriceSeries.class)
                .setParameter("kind", SeriesKind.PRICE_INDEX)
                .setParameter("mineral", mineral)
                .setParameter("currency", currency)
                .getResultList();
    }

    Optional<PriceSeries> byId(Long id) {
        return Optional.ofNullable(entities.find(PriceSeries.class, id));
    }

    /** Whoever changes the figures of a series holds it until he is done: two who enter one day at once come one after the other. */
    void hold(PriceSeries series) {
        entities.lock(series, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A code that is not there cannot be held: who adds a series holds the first one, which the migration laid down. */
    void holdFirst() {
        entities.createQuery("select s from PriceSeries s order by s.id", PriceSeries.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(this::hold);
    }

    /** The series of a page, by kind and code. */
    Listing<PriceSeries> page(int number) {
        return page(number, entities.createQuery("select s from PriceSeries s order by s.kind, s.code", PriceSeries.class),
                entities.createQuery("select count(s) from PriceSeries s", Long.class));
    }

    private static <T> Listing<T> page(int number, TypedQuery<T> rows, TypedQuery<Long> total) {
        return new Listing<>(rows.setFirstResult(Listing.offset(number)).setMaxResults(Listing.USUAL_SIZE).getResultList(),
                Math.max(number, 1), Listing.USUAL_SIZE, total.getSingleResult());
    }

    List<String> codes() {
        return entities.createQuery("select s.code from PriceSeries s order by s.code", String.class).getResultList();
    }

    List<String> priceCodes() {
        return entities.createQuery("select s.code from PriceSeries s where s.kind = :kind order by s.code", String.class)
                .setParameter("kind", SeriesKind.PRICE_INDEX)
                .getResultList();
    }

    /** The rate of a currency; of several the first that was begun. */
    Optional<PriceSeries> rate(String base, String currency) {
        return entities.createQuery("select s from PriceSeries s where s.kind = :kind and s.base = :base and s.currency = :currency order by s.id", PriceSeries.class)
                .setParameter("kind", SeriesKind.EXCHANGE_RATE)
                .setParameter("base", base)
                .setParameter("currency", currency)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of each of these series its latest valid figure, if it has any. */
    Map<Long, Quotation> latest(Collection<PriceSeries> series) {
        if (series.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select q from Quotation q where q.seriesId in :ids and q.replacedAt is null
                        and q.day = (select max(l.day) from Quotation l where l.seriesId = q.seriesId)""", Quotation.class)
                .setParameter("ids", series.stream().map(PriceSeries::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(Quotation::seriesId, Function.identity()));
    }

    /** The valid figure of a day. */
    Optional<Quotation> on(PriceSeries series, LocalDate day) {
        return between(series, day, day).stream().findFirst();
    }

    /** The valid figures of a span of days, both ends included, by day. */
    List<Quotation> between(PriceSeries series, LocalDate from, LocalDate to) {
        return entities.createQuery("""
                        select q from Quotation q where q.seriesId = :id and q.day between :from and :to and q.replacedAt is null
                        order by q.day""", Quotation.class)
                .setParameter("id", series.id())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** The day of its first figure, if it has any. */
    Optional<LocalDate> firstDay(PriceSeries series) {
        return Optional.ofNullable(entities.createQuery("select min(q.day) from Quotation q where q.seriesId = :id", LocalDate.class)
                .setParameter("id", series.id())
                .getSingleResult());
    }

    /** Every edition of every day, the latest first. */
    Listing<Quotation> editions(PriceSeries series, int number) {
        return page(number,
                entities.createQuery("select q from Quotation q where q.seriesId = :id order by q.day desc, q.edition desc", Quotation.class)
                        .setParameter("id", series.id()),
                entities.createQuery("select count(q) from Quotation q where q.seriesId = :id", Long.class)
                        .setParameter("id", series.id()));
    }

    /** The days that a calendar leaves out within a span, both ends included. */
    Set<LocalDate> holidays(TradingCalendar calendar, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select h.day from MarketHoliday h where h.calendar = :calendar and h.day between :from and :to", LocalDate.class)
                .setParameter("calendar", calendar)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The holidays of a calendar, the latest first. */
    Listing<MarketHoliday> holidays(TradingCalendar calendar, int number) {
        return page(number,
                entities.createQuery("select h from MarketHoliday h where h.calendar = :calendar order by h.day desc", MarketHoliday.class)
                        .setParameter("calendar", calendar),
                entities.createQuery("select count(h) from MarketHoliday h where h.calendar = :calendar", Long.class)
                        .setParameter("calendar", calendar));
    }

    /** A file that was handed in, held so that it is taken in once. */
    Optional<QuotationImport> heldImport(Long id) {
        return Optional.ofNullable(id == null ? null : entities.find(QuotationImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<QuotationImport> importById(Long id) {
        return Optional.ofNullable(id == null ? null : entities.find(QuotationImport.class, id));
    }
}
