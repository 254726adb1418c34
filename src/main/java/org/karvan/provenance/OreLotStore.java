package org.karvan.provenance;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.karvan.identity.Actor;
import org.karvan.identity.Side;
import org.karvan.platform.value.Listing;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;

/** The queries about parcels of ore and nothing else. */
@Dependent
class OreLotStore {

    private static final String WITH_PAPERS = "select distinct l from OreLot l join fetch l.title left join fetch l.evidence ";

    @PersistenceContext
    private EntityManager entities;

    Optional<OreLot> byReference(String reference) {
        return entities.createQuery(WITH_PAPERS + "where l.reference = :reference", OreLot.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    List<OreLot> byReferences(Collection<String> references) {
        return references.isEmpty() ? List.of() : entities.createQuery(WITH_PAPERS + "where l.reference in :references order by l.id", OreLot.class)
                .setParameter("references", references)
                .getResultList();
    }

    /** A page of what the reader may see, the latest first: his own supplier's, or all. */
    Listing<OreLot> list(Actor reader, int page) {
        boolean all = reader.side() == Side.PORTAL;
        String where = all ? "" : " where l.supplierId = :own";
        TypedQuery<Long> ids = entities.createQuery("select l.id from OreLot l" + where + " order by l.id desc", Long.class);
        TypedQuery<Long> count = entities.createQuery("select count(l) from OreLot l" + where, Long.class);
        if (!all) {
            ids.setParameter("own", reader.organisationId());
            count.setParameter("own", reader.organisationId());
        }
        List<Long> found = ids.setFirstResult(Listing.offset(page)).setMaxResults(Listing.USUAL_SIZE).getResultList();
        List<OreLot> rows = found.isEmpty() ? List.of() : entities.createQuery(WITH_PAPERS + "where l.id in :ids order by l.id desc", OreLot.class)
                .setParameter("ids", found)
                .getResultList();
        return new Listing<>(rows, Math.max(page, 1), Listing.USUAL_SIZE, count.getSingleResult());
    }

    List<OreLot> of(Long supplierId, Mineral mineral, ProductForm form, int most) {
        List<Long> ids = entities.createQuery("select l.id from OreLot l where l.supplierId = :supplier and l.mineral = :mineral and l.form = :form"
                        + " order by l.id desc", Long.class)
                .setParameter("supplier", supplierId)
                .setParameter("mineral", mineral)
                .setParameter("form", form)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty() ? List.of() : entities.createQuery(WITH_PAPERS + "where l.id in :ids order by l.id desc", OreLot.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    long countOf(Long titleId) {
        return entities.createQuery("select count(l) from OreLot l where l.title.id = :title", Long.class)
                .setParameter("title", titleId)
                .getSingleResult();
    }

    void add(OreLot lot) {
        entities.persist(lot);
    }

    /** The lot that is being changed: of two writers the later is told. */
    OreLot changing(OreLot lot) {
        entities.lock(lot, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return lot;
    }

    /** Held one after the other by their keys, so that two who want the same never wait for each other. */
    List<OreLot> held(List<OreLot> lots) {
        lots.forEach(lot -> entities.refresh(lot, LockModeType.PESSIMISTIC_WRITE));
        return lots;
    }

    void write() {
        entities.flush();
    }
}
