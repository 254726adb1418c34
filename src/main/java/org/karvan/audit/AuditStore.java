package org.karvan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.karvan.platform.value.Listing;

/** The queries about the trail and nothing else. */
@ApplicationScoped
class AuditStore {

    private static final String ROW = "select new org.karvan.audit.EntryRow(e.id, e.notedAt, e.action, e.subjectType, e.reference,"
            + " e.fromState, e.toState, e.actorName, e.reason) from AuditEntry e";

    @PersistenceContext
    private EntityManager entities;

    void add(AuditEntry entry) {
        entities.persist(entry);
    }

    void add(AuditHead head) {
        entities.persist(head);
    }

    void add(AuditVerification verification) {
        entities.persist(verification);
    }

    Optional<AuditEntry> byId(Long id) {
        return Optional.ofNullable(entities.find(AuditEntry.class, id));
    }

    /** The first entry of this action on this thing, veiled or not. */
    Optional<AuditEntry> first(String action, String subjectType, String reference) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.reference = :reference and e.subjectType = :type and e.action = :action order by e.notedAt, e.id",
                        AuditEntry.class)
                .setParameter("reference", reference)
                .setParameter("type", subjectType)
                .setParameter("action", action)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The log, held until the end of the transaction. */
    AuditLog heldLog() {
        return entities.find(AuditLog.class, AuditLog.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    AuditLog log() {
        return entities.find(AuditLog.class, AuditLog.ONLY);
    }

    /** How long the log is now, whatever this transaction has read before. */
    long logSize() {
        return entities.createQuery("select l.size from AuditLog l", Long.class).getSingleResult();
    }

    /** Entries that have no place in the log yet, oldest first. */
    List<AuditEntry> waiting(int most) {
        return entities.createQuery("select e from AuditEntry e where e.leafIndex is null order by e.notedAt, e.id", AuditEntry.class)
                .setMaxResults(most)
                .getResultList();
    }

    long countWaiting() {
        return entities.createQuery("select count(e) from AuditEntry e where e.leafIndex is null", Long.class).getSingleResult();
    }

    /** The entries at so many places of the log from this one on; fewer or later ones when some are missing. */
    List<AuditEntry> leaves(long from, int count) {
        return entities.createQuery("select e from AuditEntry e where e.leafIndex >= :from order by e.leafIndex", AuditEntry.class)
                .setParameter("from", from)
                .setMaxResults(count)
                .getResultList();
    }

    /** The hashes at so many places of the log from this one on. */
    List<String> hashes(long from, int count) {
        return entities.createQuery("select e.leafHash from AuditEntry e where e.leafIndex >= :from order by e.leafIndex", String.class)
                .setParameter("from", from)
                .setMaxResults(count)
                .getResultList();
    }

    /** The last place of the log at which an entry stands; −1 when none does. */
    long lastLeaf() {
        Long last = entities.createQuery("select max(e.leafIndex) from AuditEntry e", Long.class).getSingleResult();
        return last == null ? -1 : last;
    }

    /** Remembers that this action has been taken on such a thing. */
    void know(String subjectType, String action) {
        if (entities.find(AuditKind.class, AuditKind.key(subjectType, action)) == null) {
            entities.persist(new AuditKind(subjectType, action));
        }
    }

    /** Lifts the veil from the entries about these things, whose actions become known now. */
    void unveil(String subjectType, Collection<String> references) {
        if (references.isEmpty()) {
            return;
        }
        entities.flush();
        List<String> actions = entities.createQuery(
                        "select distinct e.action from AuditEntry e where e.veiledSince is not null and e.subjectType = :type and e.reference in :references",
                        String.class)
                .setParameter("type", subjectType)
                .setParameter("references", references)
                .getResultList();
        entities.createQuery("update AuditEntry e set e.veiledSince = null where e.veiledSince is not null and e.subjectType = :type and e.reference in :references")
                .setParameter("type", subjectType)
                .setParameter("references", references)
                .executeUpdate();
        actions.forEach(action -> know(subjectType, action));
    }

    List<AuditKind> kinds() {
        return entities.createQuery("select k from AuditKind k order by k.subjectType, k.action", AuditKind.class).getResultList();
    }

    Optional<SignedHead> latestHead() {
        return entities.createQuery("select h from AuditHead h order by h.size desc, h.id desc", AuditHead.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AuditHead::signed);
    }

    /** The heads over more than so many leaves and at most so many. */
    List<SignedHead> heads(long above, long upTo) {
        return entities.createQuery(
                        "select h from AuditHead h where h.size > :above and h.size <= :upTo order by h.size, h.id", AuditHead.class)
                .setParameter("above", above)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(AuditHead::signed)
                .toList();
    }

    Optional<AuditVerification> latestVerification() {
        return entities.createQuery("select v from AuditVerification v order by v.begunAt desc, v.id desc", AuditVerification.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The number of the run that has not come to its end, if there is one. */
    Optional<Long> runningVerification() {
        return entities.createQuery("select v.id from AuditVerification v where v.endedAt is null order by v.begunAt, v.id", Long.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<AuditVerification> heldVerification(Long id) {
        return Optional.ofNullable(entities.find(AuditVerification.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Listing<EntryRow> search(TrailQuery query, int page) {
        Map<String, Object> values = new HashMap<>();
        String where = conditions(query, values);
        TypedQuery<EntryRow> rows = entities.createQuery(ROW + where + " order by e.notedAt desc, e.id desc", EntryRow.class);
        TypedQuery<Long> total = entities.createQuery("select count(e) from AuditEntry e" + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Listing<>(
                rows.setFirstResult(Listing.offset(page)).setMaxResults(Listing.USUAL_SIZE).getResultList(),
                Math.max(page, 1), Listing.USUAL_SIZE, total.getSingleResult());
    }

    private static String conditions(TrailQuery query, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where e.veiledSince is null");
        and(where, values, "e.reference in :references", "references", query.references());
        and(where, values, "e.subjectType = :subjectType", "subjectType", query.subjectType());
        and(where, values, "e.action = :action", "action", query.action());
        and(where, values, "lower(e.actorName) like :actor escape '!'", "actor", query.actorPattern());
        and(where, values, "e.notedAt >= :since", "since", query.since());
        and(where, values, "e.notedAt < :before", "before", query.before());
        return where.toString();
    }

    private static void and(StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
