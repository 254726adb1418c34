package org.karvan.tender;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.karvan.identity.Account;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.value.Listing;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;
import org.karvan.registration.OrganisationState;

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
        return due("t.state = :state and t.timetable.closesAt <= :now order by t.timetable.closesAt", TenderState.PUBLISHED, now);
    }

    List<String> standstillOverBy(Instant now) {
        return due("t.state = :state and t.wait.standstillEndsAt <= :now order by t.wait.standstillEndsAt", TenderState.STANDSTILL, now);
    }

    /** The tenders of a buyer whose standstill is over, longest first. */
    List<Tender> standstillOver(Long buyer, Instant now, int most) {
        return entities.createQuery("select t from Tender t where t.buyerId = :buyer and t.state = :state and t.wait.standstillEndsAt <= :now"
                        + " order by t.wait.standstillEndsAt", Tender.class)
                .setParameter("buyer", buyer)
                .setParameter("state", TenderState.STANDSTILL)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    private List<String> due(String condition, TenderState state, Instant now) {
        return entities.createQuery("select t.reference from Tender t where " + condition, String.class)
                .setParameter("state", state)
                .setParameter("now", now)
                .setMaxResults(ROUND)
                .getResultList();
    }

    /** One page: four statements, however many tenders there are and however many lots they have. */
    Listing<TenderRow> page(TenderSearch search, int number, Map<String, PlaceRow> places) {
        Query keys = entities.createNativeQuery(search.keys(Listing.offset(number), Listing.USUAL_SIZE));
        search.bind(keys);
        List<Long> ids = new ArrayList<>();
        for (Object key : keys.getResultList()) {
            ids.add(((Number) key).longValue());
        }
        Query count = entities.createNativeQuery(search.count(Listing.COUNTED + 1));
        search.bind(count);
        long total = ((Number) count.getSingleResult()).longValue();
        return new Listing<>(rows(ids, places), Math.max(number, 1), Listing.USUAL_SIZE, total);
    }

    private List<TenderRow> rows(List<Long> ids, Map<String, PlaceRow> places) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<TenderRow.LotBrief>> lots = new HashMap<>();
        entities.createQuery(
                        "select t.id, l.mineral, l.form, l.mass from Tender t join t.lots l where t.id in :ids order by l.number",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> lots.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(new TenderRow.LotBrief((Mineral) row[1], (ProductForm) row[2], Figures.plain(((Tonnes) row[3]).value()))));
        Map<Long, Tender> tenders = entities.createQuery("select t from Tender t where t.id in :ids", Tender.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Tender::id, Function.identity()));
        return ids.stream().map(tenders::get).map(tender -> row(tender, places, lots.getOrDefault(tender.id(), List.of()))).toList();
    }

    private static TenderRow row(Tender tender, Map<String, PlaceRow> places, List<TenderRow.LotBrief> lots) {
        PlaceRow place = tender.delivery().place() == null ? null : places.get(tender.delivery().place());
        return new TenderRow(tender.id(), tender.reference(), tender.title(), tender.state(), tender.procedure(),
                tender.buyerName(), tender.delivery().incoterm(), place, tender.deadline(), tender.changedAt(), lots);
    }

    /** Its lots in order, each with its limits. */
    List<TenderLot> lots(Tender tender) {
        return ofTender("select distinct l from TenderLot l left join fetch l.limits where l.tenderId = :id order by l.number", TenderLot.class, tender);
    }

    /** Its openers by name, each with the organisation for which he acts. */
    List<TenderSheet.OpenerRow> openersOf(Tender tender) {
        return ofTender("select a.id, a.name, o.name, a.organisationId from Tender t join t.openers n, Account a"
                        + " left join Organisation o on o.id = a.organisationId where t.id = :id and a.id = n order by a.name, a.id",
                Object[].class, tender).stream()
                .map(row -> new TenderSheet.OpenerRow((Long) row[0], (String) row[1], row[2] == null ? "" : (String) row[2],
                        !tender.buyerId().equals(row[3])))
                .toList();
    }

    /** Its papers, those of the first publication first. */
    List<TenderSheet.DocumentRow> documents(Tender tender) {
        return ofTender("select d.documentId, d.title, s.fileName, s.size, s.sha256, d.addendumNumber from Tender t join t.documents d,"
                        + " StoredDocument s where t.id = :id and s.id = d.documentId order by d.addendumNumber, d.title",
                Object[].class, tender).stream()
                .map(row -> new TenderSheet.DocumentRow((Long) row[0], (String) row[1], (String) row[2], (Integer) row[3], (String) row[4],
                        (Integer) row[5]))
                .toList();
    }

    List<TenderQuestion> questions(Tender tender) {
        return ofTender("select q from TenderQuestion q where q.tenderId = :id order by q.number", TenderQuestion.class, tender);
    }

    List<TenderAddendum> addenda(Tender tender) {
        return ofTender("select a from TenderAddendum a where a.tenderId = :id order by a.number", TenderAddendum.class, tender);
    }

    List<TenderMilestone> milestones(Tender tender) {
        return ofTender("select m from TenderMilestone m where m.tenderId = :id order by m.happenedAt, m.id",
                TenderMilestone.class, tender);
    }

    /** The organisations that promised to keep the papers to themselves. */
    List<Long> confidants(Tender tender) {
        return ofTender("select c.organisationId from TenderConfidence c where c.tenderId = :id", Long.class, tender);
    }

    private <T> List<T> ofTender(String query, Class<T> type, Tender tender) {
        return entities.createQuery(query, type).setParameter("id", tender.id()).getResultList();
    }

    /** The tenders in that state of one buyer, the longest unchanged first. */
    List<Tender> ofBuyerIn(Long buyer, TenderState state, int most) {
        TypedQuery<Tender> query = entities.createQuery(
                "select t from Tender t where t.buyerId = :buyer and t.state = :state order by t.changedAt, t.id", Tender.class);
        return query.setParameter("buyer", buyer).setParameter("state", state).setMaxResults(most).getResultList();
    }

    /** The drafts of one buyer in review in which that approver had no hand, the longest unchanged first. */
    List<Tender> toReviewBy(Long approver, Long buyer, int most) {
        return entities.createQuery("select t from Tender t where t.buyerId = :buyer and t.state = :state and :approver not member of t.drafters"
                        + " order by t.changedAt, t.id", Tender.class)
                .setParameter("buyer", buyer)
                .setParameter("state", TenderState.IN_REVIEW)
                .setParameter("approver", approver)
                .setMaxResults(most)
                .getResultList();
    }

    /** The tenders of one buyer that have an unanswered question, by deadline. */
    List<Tender> withOpenQuestions(Long buyer, Instant now, int most) {
        return entities.createQuery(
                        "select t from Tender t where t.buyerId = :buyer and t.state = :state and t.timetable.deadline > :now and exists"
                                + " (select q from TenderQuestion q where q.tenderId = t.id and q.answer is null)"
                                + " order by t.timetable.deadline, t.id",
                        Tender.class)
                .setParameter("buyer", buyer)
                .setParameter("state", TenderState.PUBLISHED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Everybody who can open bids of some tender, by name. */
    List<Account> openers() {
        return entities.createQuery(
                        "select distinct a from Account a join a.roles r left join fetch a.roles"
                                + " where r = :role and a.closedAt is null order by a.name, a.id",
                        Account.class)
                .setParameter("role", Role.OPENER)
                .getResultList();
    }

    /** The suppliers who are approved now, by name. */
    List<TenderSheet.Invitee> suppliers() {
        return entities.createQuery(
                        "select o.id, o.name from Organisation o where o.side = :side and o.state = :state order by o.name, o.id",
                        Object[].class)
                .setParameter("side", Side.SUPPLIER)
                .setParameter("state", OrganisationState.APPROVED)
                .getResultStream()
                .map(row -> new TenderSheet.Invitee((Long) row[0], (String) row[1], false))
                .toList();
    }

    List<Account> accounts(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select distinct a from Account a left join fetch a.roles where a.id in :ids order by a.name, a.id", Account.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The line of the trade's list for this lot on that day, if there is one. */
    Optional<Commodity> commodity(TenderItem item, LocalDate day) {
        return entities.createQuery(
                        "select c from Commodity c where c.mineral = :mineral and c.form = :form and c.hsCode = :code"
                                + " and c.validFrom <= :day order by c.validFrom desc",
                        Commodity.class)
                .setParameter("mineral", item.mineral())
                .setParameter("form", item.form())
                .setParameter("code", item.hsCode())
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All customs codes of the trade's list, in order. */
    List<String> hsCodes() {
        return entities.createQuery("select distinct c.hsCode from Commodity c order by c.hsCode", String.class).getResultList();
    }

    Optional<TradePlace> place(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entities.find(TradePlace.class, code));
    }

    List<PlaceRow> places() {
        return entities.createQuery("select p from TradePlace p order by p.code", TradePlace.class)
                .getResultStream().map(TradePlace::row).toList();
    }

    void add(Object stored) {
        entities.persist(stored);
    }

    /** Writes what is pending, so that a reader of this transaction sees its numbers. */
    void flush() {
        entities.flush();
    }
}
