package org.karvan.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.karvan.identity.Actor;
import org.karvan.identity.Side;
import org.karvan.platform.value.Listing;

/** The queries about exchanges of assays and nothing else. */
@Dependent
class AssayStore {

    private static final String ROW = "select new org.karvan.delivery.AssayRow(x.reference, x.deliveryReference, x.lotReference, x.element, x.state, "
            + "x.dueAt, x.finalFigure) from AssayExchange x";

    private static final Set<AssayExchangeState> TAKING = EnumSet.of(AssayExchangeState.AWAITED, AssayExchangeState.ONE_IN);

    @PersistenceContext
    private EntityManager entities;

    Optional<AssayExchange> byReference(String reference) {
        return entities.createQuery("select x from AssayExchange x where x.reference = :reference", AssayExchange.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The exchange with its row held, read anew: of two sides at once one waits for the other and is the second. */
    AssayExchange held(AssayExchange exchange) {
        entities.refresh(exchange, LockModeType.PESSIMISTIC_WRITE);
        return exchange;
    }

    List<AssayExchange> of(String deliveryReference) {
        return entities.createQuery("select x from AssayExchange x where x.deliveryReference = :delivery order by x.lotReference, x.id", AssayExchange.class)
                .setParameter("delivery", deliveryReference)
                .getResultList();
    }

    Listing<AssayRow> list(Actor reader, int page) {
        String where = where(reader);
        TypedQuery<AssayRow> rows = entities.createQuery(ROW + where + " order by x.id desc", AssayRow.class);
        TypedQuery<Long> count = entities.createQuery("select count(x) from AssayExchange x" + where, Long.class);
        if (!where.isEmpty()) {
            rows.setParameter("own", reader.organisationId());
            count.setParameter("own", reader.organisationId());
        }
        List<AssayRow> found = rows.setFirstResult(Listing.offset(page)).setMaxResults(Listing.USUAL_SIZE).getResultList();
        return new Listing<>(found, Math.max(page, 1), Listing.USUAL_SIZE, count.getSingleResult());
    }

    private static String where(Actor reader) {
        return switch (reader.side()) {
            case PORTAL -> "";
            case BUYER -> " where x.buyerId = :own";
            case SUPPLIER -> " where x.supplierId = :own";
            default -> " where x.umpireId = :own and (x.state = org.karvan.delivery.AssayExchangeState.UMPIRE or x.umpire.figure is not null)";
        };
    }

    /** What waits for a figure of the reader's side, or of the umpire; the first to end first. */
    List<AssayRow> waitingFor(Actor reader, int most) {
        String own = reader.side() == Side.BUYER ? "x.buyerId = :own and x.buyerSealed.sha256 is null"
                : "x.supplierId = :own and x.sellerSealed.sha256 is null";
        boolean decides = reader.side() == Side.LABORATORY;
        return entities.createQuery(ROW + " where " + (decides ? "x.umpireId = :own" : own) + " and x.state in :states order by x.dueAt, x.id", AssayRow.class)
                .setParameter("own", reader.organisationId())
                .setParameter("states", decides ? EnumSet.of(AssayExchangeState.UMPIRE) : TAKING)
                .setMaxResults(most)
                .getResultList();
    }

    List<String> dueBy(Instant now, int most) {
        return entities.createQuery("select x.reference from AssayExchange x where x.state in :states and x.dueAt <= :now order by x.dueAt, x.id", String.class)
                .setParameter("states", TAKING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    void add(AssayExchange exchange) {
        entities.persist(exchange);
    }

    void write() {
        entities.flush();
    }
}
