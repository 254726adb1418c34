package org.karvan.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.identity.Actor;
import org.karvan.identity.Side;
import org.karvan.platform.value.Listing;

/** The queries about complaints and nothing else. */
@Dependent
class ComplaintStore {

    private static final String ROW = "select new org.karvan.complaint.ComplaintRow(c.reference, c.tenderReference, c.title, c.window, c.ground, c.state, "
            + "c.filedAt, c.decideBy, c.complainantName) from Complaint c";

    private static final Set<ComplaintState> OPEN = EnumSet.of(ComplaintState.FILED, ComplaintState.ADMITTED, ComplaintState.APPEALED);

    @PersistenceContext
    private EntityManager entities;

    Optional<Complaint> byReference(String reference) {
        return byReference(reference, LockModeType.NONE);
    }

    /** The complaint, held until the end of the transaction: of two who decide at once the later sees what the earlier did. */
    Optional<Complaint> held(String reference) {
        return byReference(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Complaint> byReference(String reference, LockModeType lock) {
        return entities.createQuery("select c from Complaint c where c.reference = :reference", Complaint.class)
                .setParameter("reference", reference)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The tender that a complaint is about, without reading the complaint before its tender is held. */
    Optional<String> tenderOf(String reference) {
        return entities.createQuery("select c.tenderReference from Complaint c where c.reference = :reference", String.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** What holds this tender up, as long as it is not awarded; the earliest first. */
    List<ComplaintHold> holding(String tender) {
        return entities.createQuery("select new org.karvan.complaint.ComplaintHold(c.window, c.ground, c.state, c.decideBy) from Complaint c"
                        + " where c.tenderReference = :tender and c.state in :states and c.admittedAt is not null order by c.admittedAt, c.id", ComplaintHold.class)
                .setParameter("tender", tender)
                .setParameter("states", EnumSet.of(ComplaintState.ADMITTED, ComplaintState.APPEALED))
                .getResultList();
    }

    /** Whether that organisation has a complaint about this tender that waits for reviewers. */
    boolean hasOpen(String tender, Long complainant) {
        return entities.createQuery("select count(c) from Complaint c where c.tenderReference = :tender and c.complainantId = :complainant and c.state in :states",
                        Long.class)
                .setParameter("tender", tender)
                .setParameter("complainant", complainant)
                .setParameter("states", OPEN)
                .getSingleResult() > 0;
    }

    Listing<ComplaintRow> page(Actor reader, ComplaintFilter filter, int page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(reader, filter, parameters);
        List<ComplaintRow> rows = with(parameters, entities.createQuery(ROW + where + " order by c.filedAt desc, c.id desc", ComplaintRow.class))
                .setFirstResult(Listing.offset(page))
                .setMaxResults(Listing.USUAL_SIZE)
                .getResultList();
        long total = with(parameters, entities.createQuery("select count(c) from Complaint c" + where, Long.class)).getSingleResult();
        return new Listing<>(rows, Math.max(page, 1), Listing.USUAL_SIZE, total);
    }

    /** The portal's reviewers and auditors read all, the buyer's people those about his tenders, a supplier his own. */
    private static String where(Actor reader, ComplaintFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (reader.side() != Side.PORTAL) {
            conditions.add(reader.side() == Side.BUYER ? "c.buyerId = :own" : "c.complainantId = :own");
            parameters.put("own", reader.organisationId());
        }
        if (filter.tender() != null && !filter.tender().isBlank()) {
            conditions.add("c.tenderReference = :tender");
            parameters.put("tender", filter.tender().strip());
        }
        if (filter.state() != null) {
            conditions.add("c.state = :state");
            parameters.put("state", filter.state());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static <T> TypedQuery<T> with(Map<String, Object> parameters, TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** The complaints that stand there, the earliest to be decided first. */
    List<ComplaintRow> standing(Collection<ComplaintState> states, int most) {
        return entities.createQuery(ROW + " where c.state in :states order by c.decideBy, c.id", ComplaintRow.class)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    /** The appeals for which no second committee is called together yet. */
    List<ComplaintRow> appealsWithoutCommittee(int most) {
        return entities.createQuery(ROW + " where c.state = :appealed and not exists (select m.accountId from Complaint o join o.members m"
                        + " where o.id = c.id and m.instance = 2) order by c.decideBy, c.id", ComplaintRow.class)
                .setParameter("appealed", ComplaintState.APPEALED)
                .setMaxResults(most)
                .getResultList();
    }

    /** The complaints that stand there, on whose committee that reviewer sits without having said yet what he finds. */
    List<ComplaintRow> waitingFor(Long account, ComplaintState state, int instance, int most) {
        return entities.createQuery(ROW + " join c.members m where c.state = :state and m.accountId = :account and m.instance = :instance"
                        + " and not exists (select p.accountId from Complaint o join o.opinions p where o.id = c.id and p.accountId = :account"
                        + " and p.instance = :instance) order by c.decideBy, c.id", ComplaintRow.class)
                .setParameter("state", state)
                .setParameter("account", account)
                .setParameter("instance", instance)
                .setMaxResults(most)
                .getResultList();
    }

    /** The complaints of that organisation that were decided against it and can still be appealed. */
    List<Complaint> appealable(Long complainant, Instant now, int most) {
        return entities.createQuery("select c from Complaint c where c.complainantId = :complainant and c.state in :states and c.appealUntil > :now"
                        + " order by c.appealUntil, c.id", Complaint.class)
                .setParameter("complainant", complainant)
                .setParameter("states", EnumSet.of(ComplaintState.DISMISSED, ComplaintState.REJECTED))
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    void add(Complaint complaint) {
        entities.persist(complaint);
    }

    /** Writes what has changed, so that the next question sees it. */
    void write() {
        entities.flush();
    }
}
