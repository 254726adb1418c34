package org.karvan.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.identity.Actor;
import org.karvan.identity.Side;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Listing;
import org.karvan.platform.value.Tonnes;

/** The queries about deliveries and nothing else. */
@Dependent
class DeliveryStore {

    private static final String ROW = "select new org.karvan.delivery.DeliveryRow(d.reference, d.contractReference, d.state, d.mineral, d.form, "
            + "d.plan.mass, d.plan.loadOn, d.plan.destination, d.buyerName, d.supplierName, d.stateSince) from Delivery d";

    @PersistenceContext
    private EntityManager entities;

    Optional<Delivery> byReference(String reference) {
        return entities.createQuery("select d from Delivery d where d.reference = :reference", Delivery.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The delivery that is being changed: its version counts up whatever part of it changes, so that of two writers one is told. */
    Delivery changing(Delivery delivery) {
        entities.lock(delivery, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return delivery;
    }

    void add(Delivery delivery) {
        entities.persist(delivery);
    }

    /** Writes what has changed, so that the later of two writers is told before anything else is done. */
    void write() {
        entities.flush();
    }

    Listing<DeliveryRow> list(Actor reader, DeliveryFilter filter, int page) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        if (reader.side() != Side.PORTAL) {
            conditions.add(reader.side() == Side.BUYER ? "d.buyerId = :own" : "d.supplierId = :own");
            parameters.put("own", reader.organisationId());
        }
        if (filter.contract() != null && !filter.contract().isBlank()) {
            conditions.add("d.contractReference = :contract");
            parameters.put("contract", filter.contract().strip());
        }
        if (filter.state() != null) {
            conditions.add("d.state = :state");
            parameters.put("state", filter.state());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<DeliveryRow> rows = entities.createQuery(ROW + where + " order by d.id desc", DeliveryRow.class);
        TypedQuery<Long> count = entities.createQuery("select count(d) from Delivery d" + where, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<DeliveryRow> found = rows.setFirstResult(Listing.offset(page)).setMaxResults(Listing.USUAL_SIZE).getResultList();
        return new Listing<>(found, Math.max(page, 1), Listing.USUAL_SIZE, count.getSingleResult());
    }

    /** The deliveries of the reader's side that stand in one of these states, longest waiting first. */
    List<DeliveryRow> waiting(Actor reader, Set<DeliveryState> states, int most) {
        return entities.createQuery(ROW + " where " + (reader.side() == Side.BUYER ? "d.buyerId" : "d.supplierId")
                        + " = :own and d.state in :states order by d.stateSince, d.id", DeliveryRow.class)
                .setParameter("own", reader.organisationId())
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    /** What the contract's other deliveries take from its quantities. */
    List<Allowance.Taken> taken(String contract, String but) {
        return entities.createQuery("select d.plan.loadOn, d.plan.mass from Delivery d where d.contractReference = :contract and d.state in :states"
                        + " and d.reference <> :but", Object[].class)
                .setParameter("contract", contract)
                .setParameter("states", DeliveryState.COUNTING)
                .setParameter("but", but)
                .getResultStream()
                .map(row -> new Allowance.Taken((LocalDate) row[0], (Tonnes) row[1]))
                .toList();
    }

    /** Whether one of these ore lots lies in another delivery. */
    boolean isTaken(Collection<String> lots, String but) {
        return !lots.isEmpty() && entities.createQuery("select count(d) from Delivery d join d.lots l where l.reference in :lots and d.state in :states"
                        + " and d.reference <> :but", Long.class)
                .setParameter("lots", lots)
                .setParameter("states", DeliveryState.COUNTING)
                .setParameter("but", but)
                .getSingleResult() > 0;
    }

    /** The checklist of that day. */
    List<DeliveryPaperRule> rules(Incoterm incoterm, String country, LocalDate day) {
        return entities.createQuery("select r from DeliveryPaperRule r where (r.incoterm is null or r.incoterm = :incoterm)"
                        + " and (r.country is null or r.country = :country) and r.validFrom <= :day and (r.validUntil is null or r.validUntil >= :day)"
                        + " order by r.id", DeliveryPaperRule.class)
                .setParameter("incoterm", incoterm)
                .setParameter("country", country)
                .setParameter("day", day)
                .getResultList();
    }
}
