package org.karvan.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.karvan.identity.Actor;
import org.karvan.identity.Side;
import org.karvan.platform.value.Listing;
import org.karvan.pricing.LineKind;

/** The queries about invoices and nothing else. */
@Dependent
class InvoiceStore {

    private static final String ROW = "select new org.karvan.settlement.InvoiceRow(i.reference, i.kind, i.state, i.deliveryReference, i.contractReference, "
            + "i.buyerName, i.supplierName, i.currency, i.amount, i.stateSince) from Invoice i";

    /** A draft, and what became of one that was never issued, is the seller's own. */
    private static final String ISSUED = "exists (select m.number from Invoice j join j.moments m where j.id = i.id"
            + " and m.state = org.karvan.settlement.InvoiceState.ISSUED)";

    @PersistenceContext
    private EntityManager entities;

    Optional<Invoice> byReference(String reference) {
        return entities.createQuery("select i from Invoice i where i.reference = :reference", Invoice.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The invoice that is being changed: of two writers one is told. */
    Invoice changing(Invoice invoice) {
        entities.lock(invoice, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return invoice;
    }

    void add(Invoice invoice) {
        entities.persist(invoice);
        entities.flush();
    }

    /** Writes what has changed, so that the later of two writers is told before anything else is done. */
    void write() {
        entities.flush();
    }

    Listing<InvoiceRow> list(Actor reader, int page) {
        String where = where(reader);
        TypedQuery<InvoiceRow> rows = entities.createQuery(ROW + where + " order by i.id desc", InvoiceRow.class);
        TypedQuery<Long> count = entities.createQuery("select count(i) from Invoice i" + where, Long.class);
        if (!where.isEmpty()) {
            rows.setParameter("own", reader.organisationId());
            count.setParameter("own", reader.organisationId());
        }
        List<InvoiceRow> found = rows.setFirstResult(Listing.offset(page)).setMaxResults(Listing.USUAL_SIZE).getResultList();
        return new Listing<>(found, Math.max(page, 1), Listing.USUAL_SIZE, count.getSingleResult());
    }

    private static String where(Actor reader) {
        if (reader.side() == Side.PORTAL) {
            return "";
        }
        return reader.side() == Side.BUYER ? " where i.buyerId = :own and " + ISSUED : " where i.supplierId = :own";
    }

    /** The invoices of a delivery that are not void. */
    List<Invoice> live(String delivery) {
        return entities.createQuery("select i from Invoice i where i.deliveryReference = :delivery and i.state in :states order by i.id", Invoice.class)
                .setParameter("delivery", delivery)
                .setParameter("states", InvoiceState.LIVE)
                .getResultList();
    }

    /** What the live invoices of a contract's other deliveries take off for its prepayment. */
    List<Recovery> recoveries(String contract, String otherThan) {
        return entities.createQuery("select new org.karvan.settlement.Recovery(i.deliveryReference, i.kind, -l.amount) from Invoice i join i.lines l"
                        + " where i.contractReference = :contract and i.deliveryReference <> :other and i.state in :states and l.kind = :kind", Recovery.class)
                .setParameter("contract", contract)
                .setParameter("other", otherThan)
                .setParameter("states", InvoiceState.LIVE)
                .setParameter("kind", LineKind.RECOVERY)
                .getResultList();
    }

    /** The invoices of the reader's side that stand in one of these states, longest waiting first. */
    List<InvoiceRow> waiting(Actor reader, Set<InvoiceState> states, int most) {
        return entities.createQuery(ROW + " where " + (reader.side() == Side.BUYER ? "i.buyerId" : "i.supplierId")
                        + " = :own and i.state in :states order by i.stateSince, i.id", InvoiceRow.class)
                .setParameter("own", reader.organisationId())
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }
}
