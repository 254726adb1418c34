package org.karvan.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.identity.Side;
import org.karvan.platform.value.Listing;
import org.karvan.platform.value.Mineral;

/** The queries about organisations and nothing else. */
@Dependent
class OrganisationStore {

    private static final String ROW = "select new org.karvan.registration.OrganisationRow("
            + "o.reference, o.name, o.side, o.state, o.stateSince, o.address.region) ";

    private static final List<OrganisationState> TO_SCREEN =
            List.of(OrganisationState.SUBMITTED, OrganisationState.UNDER_REVIEW, OrganisationState.INFO_REQUIRED);

    @PersistenceContext
    private EntityManager entities;

    Optional<Organisation> byId(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Organisation.class, id));
    }

    Optional<Organisation> heldById(Long id) {
        return Optional.ofNullable(entities.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Organisation> byReference(String reference) {
        return entities.createQuery("select o from Organisation o where o.reference = :reference", Organisation.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    Optional<String> nameOf(Long id) {
        return entities.createQuery("select o.name from Organisation o where o.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Map<Long, String> namesOf(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select o.id, o.name from Organisation o where o.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Those of them that are in that state. */
    Set<Long> amongIn(Collection<Long> ids, OrganisationState state) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery("select o.id from Organisation o where o.id in :ids and o.state = :state", Long.class)
                .setParameter("ids", ids)
                .setParameter("state", state)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    Optional<String> referenceOf(Long id) {
        return entities.createQuery("select o.reference from Organisation o where o.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    boolean isIn(Long id, OrganisationState state) {
        return entities.createQuery("select count(o) from Organisation o where o.id = :id and o.state = :state", Long.class)
                .setParameter("id", id)
                .setParameter("state", state)
                .getSingleResult() > 0;
    }

    /** Those that wait longest stand first. */
    Listing<OrganisationRow> inState(OrganisationState state, Side sideOrNull, int page) {
        String where = "from Organisation o where o.state = :state" + (sideOrNull == null ? "" : " and o.side = :side");
        Map<String, Object> values = sideOrNull == null ? Map.of("state", state) : Map.of("state", state, "side", sideOrNull);
        return page(where, " order by o.stateSince, o.id", values, page);
    }

    /** In review, or about to be, with names that were not screened since they last changed. */
    Listing<OrganisationRow> toScreen(int page) {
        String where = "from Organisation o where o.state in :states and (o.screenedAt is null or o.screenedAt < o.namesChangedAt)";
        return page(where, " order by o.stateSince, o.id", Map.of("states", TO_SCREEN), page);
    }

    /** Approved suppliers by name, those that deliver the mineral from the province. */
    Listing<OrganisationRow> suppliers(Mineral mineralOrNull, Province provinceOrNull, int page) {
        Map<String, Object> values = new HashMap<>(Map.of("state", OrganisationState.APPROVED, "side", Side.SUPPLIER));
        String where = "from Organisation o where o.state = :state and o.side = :side";
        if (mineralOrNull != null) {
            where += " and exists (select 1 from Organisation s join s.minerals m where s = o and m.mineral = :mineral)";
            values.put("mineral", mineralOrNull);
        }
        if (provinceOrNull != null) {
            where += " and o.address.region = :region";
            values.put("region", provinceOrNull.name());
        }
        return page(where, " order by o.name, o.id", values, page);
    }

    /** Approved suppliers by name, the first of them. */
    List<OrganisationRow> suppliersUpTo(int most) {
        return entities.createQuery(ROW + "from Organisation o where o.state = :state and o.side = :side order by o.name, o.id", OrganisationRow.class)
                .setParameter("state", OrganisationState.APPROVED)
                .setParameter("side", Side.SUPPLIER)
                .setMaxResults(most)
                .getResultList();
    }

    List<LaboratoryRow> laboratories(LocalDate day, int most) {
        return entities.createQuery("select distinct new org.karvan.registration.LaboratoryRow(o.id, o.reference, o.name) from Organisation o"
                        + " join o.papers p where o.state = :state and o.side = :side and p.kind = :kind and p.expiresOn >= :day"
                        + " order by o.name, o.id", LaboratoryRow.class)
                .setParameter("state", OrganisationState.APPROVED)
                .setParameter("side", Side.LABORATORY)
                .setParameter("kind", PaperKind.ACCREDITATION)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    List<Long> due(Instant now, int most) {
        return entities.createQuery("select o.id from Organisation o where o.nextCheck <= :now order by o.nextCheck, o.id", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    void add(Organisation organisation) {
        entities.persist(organisation);
    }

    private Listing<OrganisationRow> page(String where, String order, Map<String, Object> values, int page) {
        TypedQuery<Long> count = entities.createQuery("select count(o) " + where, Long.class);
        TypedQuery<OrganisationRow> rows = entities.createQuery(ROW + where + order, OrganisationRow.class)
                .setFirstResult(Listing.offset(page))
                .setMaxResults(Listing.USUAL_SIZE);
        values.forEach((name, value) -> {
            count.setParameter(name, value);
            rows.setParameter(name, value);
        });
        return new Listing<>(rows.getResultList(), Math.max(page, 1), Listing.USUAL_SIZE, count.getSingleResult());
    }
}
