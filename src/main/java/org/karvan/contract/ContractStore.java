package org.karvan.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.value.Listing;

/** The queries about contracts and nothing else. */
@Dependent
class ContractStore {

    private static final String ROW = "select new org.karvan.contract.ContractRow(c.reference, c.title, c.type, c.state, c.buyerName, "
            + "c.supplierName, c.term.effectiveDate, c.term.endDate, c.draftedAt, c.stateSince, c.nextLevelUsd) from Contract c";

    /** Ended without ever having been in force: the award can be carried out by another contract. */
    private static final Set<ContractState> DEAD = EnumSet.of(ContractState.CANCELLED, ContractState.REJECTED, ContractState.LAPSED);

    private static final char ESCAPE = '!';

    @PersistenceContext
    private EntityManager entities;

    Optional<Contract> byReference(String reference) {
        return entities.createQuery("select c from Contract c where c.reference = :reference", Contract.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The contract that is being changed: its version counts up whatever part of it changes, so that of two writers one is told. */
    Contract changing(Contract contract) {
        entities.lock(contract, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return contract;
    }

    /** The contract with its row held, read anew. */
    Contract held(Contract contract) {
        entities.refresh(contract, LockModeType.PESSIMISTIC_WRITE);
        return contract;
    }

    List<ContractRow> inForceOf(Long supplierId, int most) {
        return entities.createQuery(ROW + " where c.supplierId = :own and c.state = org.karvan.contract.ContractState.ACTIVE order by c.id desc",
                        ContractRow.class)
                .setParameter("own", supplierId)
                .setMaxResults(most)
                .getResultList();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    /** Writes what has changed, so that the later of two writers is told before anything else is done. */
    void write() {
        entities.flush();
    }

    Optional<ContractText> text(String reference, int edition) {
        return entities.createQuery(
                        "select t from ContractText t where t.contractReference = :reference and t.edition = :edition", ContractText.class)
                .setParameter("reference", reference)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }

    /** The table in force on that day: of those that have begun, the last. */
    Optional<DelegationTable> tableOn(Long buyerId, LocalDate day) {
        return entities.createQuery(
                        "select t from DelegationTable t where t.buyerId = :buyer and t.validFrom <= :day order by t.validFrom desc, t.setAt desc",
                        DelegationTable.class)
                .setParameter("buyer", buyerId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The last tables of the buyer, the latest first. */
    List<DelegationTable> tables(Long buyerId) {
        List<Long> ids = entities.createQuery(
                        "select t.id from DelegationTable t where t.buyerId = :buyer order by t.validFrom desc, t.setAt desc", Long.class)
                .setParameter("buyer", buyerId)
                .setMaxResults(Listing.USUAL_SIZE)
                .getResultList();
        return ids.isEmpty() ? List.of() : entities.createQuery("select distinct t from DelegationTable t left join fetch t.levels l"
                        + " where t.id in :ids order by t.validFrom desc, t.setAt desc, l.number", DelegationTable.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Listing<ContractRow> list(Actor reader, ContractFilter filter, int page) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        if (reader.side() == Side.BUYER) {
            conditions.add("c.buyerId = :own");
            parameters.put("own", reader.organisationId());
        } else if (reader.side() == Side.SUPPLIER) {
            conditions.add("c.supplierId = :own and c.offeredAt is not null");
            parameters.put("own", reader.organisationId());
        }
        if (filter.state() != null) {
            conditions.add("c.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.type() != null) {
            conditions.add("c.type = :type");
            parameters.put("type", filter.type());
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            conditions.add("(lower(c.reference) like :words escape '!' or lower(c.title) like :words escape '!' "
                    + "or lower(c.buyerName) like :words escape '!' or lower(c.supplierName) like :words escape '!')");
            parameters.put("words", "%" + escaped(filter.words().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<ContractRow> rows = entities.createQuery(ROW + where + " order by c.id desc", ContractRow.class);
        TypedQuery<Long> count = entities.createQuery("select count(c) from Contract c" + where, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<ContractRow> found = rows.setFirstResult(Listing.offset(page)).setMaxResults(Listing.USUAL_SIZE).getResultList();
        return new Listing<>(found, Math.max(page, 1), Listing.USUAL_SIZE, count.getSingleResult());
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        for (char c : words.toCharArray()) {
            if (c == '%' || c == '_' || c == ESCAPE) {
                escaped.append(ESCAPE);
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The contracts that wait for a step by this person, longest waiting first. */
    List<ContractRow> waitingFor(Actor actor, BigDecimal limitUsd, int most) {
        List<ContractRow> waiting = new ArrayList<>();
        Set<ContractState> toSign = EnumSet.of(ContractState.SIGNATURE, ContractState.HALF_SIGNED);
        if (actor.is(Role.LEGAL)) {
            waiting.addAll(ofBuyer("c.state = org.karvan.contract.ContractState.LEGAL_REVIEW and c.draftedBy <> :me", actor)
                    .setParameter("me", actor.accountId()).setMaxResults(most).getResultList());
        }
        if (actor.is(Role.APPROVER) && limitUsd != null) {
            waiting.addAll(ofBuyer("c.state = org.karvan.contract.ContractState.APPROVAL and c.draftedBy <> :me and c.nextLevelUsd <= :limit "
                    + "and not exists (select d.id from Contract d join d.approvals a where d.id = c.id and a.approverId = :me)", actor)
                    .setParameter("me", actor.accountId()).setParameter("limit", limitUsd).setMaxResults(most).getResultList());
        }
        if (actor.is(Role.BUYER_SIGNATORY)) {
            waiting.addAll(ofBuyer("c.state in :states and not exists (select d.id from Contract d join d.signatures s "
                    + "where d.id = c.id and s.side = org.karvan.identity.Side.BUYER)", actor)
                    .setParameter("states", toSign).setMaxResults(most).getResultList());
        }
        if (actor.is(Role.SUPPLIER_SIGNATORY)) {
            toSign.add(ContractState.ACCEPTANCE);
            waiting.addAll(entities.createQuery(ROW + " where c.supplierId = :own and c.state in :states and not exists (select d.id from "
                            + "Contract d join d.signatures s where d.id = c.id and s.side = org.karvan.identity.Side.SUPPLIER) order by c.id", ContractRow.class)
                    .setParameter("own", actor.organisationId())
                    .setParameter("states", toSign).setMaxResults(most).getResultList());
        }
        return waiting;
    }

    private TypedQuery<ContractRow> ofBuyer(String condition, Actor actor) {
        return entities.createQuery(ROW + " where c.buyerId = :own and " + condition + " order by c.id", ContractRow.class)
                .setParameter("own", actor.organisationId());
    }

    /** The drafts that somebody has begun and not submitted. */
    List<ContractRow> draftsOf(Actor drafter, int most) {
        return entities.createQuery(ROW + " where c.draftedBy = :me and c.state = org.karvan.contract.ContractState.DRAFT order by c.id",
                        ContractRow.class)
                .setParameter("me", drafter.accountId())
                .setMaxResults(most)
                .getResultList();
    }

    List<AwardedTender> openAwards(Long buyerId, int most) {
        return entities.createQuery("select new org.karvan.contract.AwardedTender(t.reference, t.title) from Tender t "
                        + "where t.buyerId = :buyer and t.state = org.karvan.tender.TenderState.AWARDED and not exists (select c.id from Contract c "
                        + "where c.tenderReference = t.reference and c.state not in :dead) order by t.id", AwardedTender.class)
                .setParameter("buyer", buyerId)
                .setParameter("dead", DEAD)
                .setMaxResults(most)
                .getResultList();
    }

    boolean isTenderTaken(String tenderReference) {
        return entities.createQuery("select count(c) from Contract c where c.tenderReference = :tender and c.state not in :dead", Long.class)
                .setParameter("tender", tenderReference)
                .setParameter("dead", DEAD)
                .getSingleResult() > 0;
    }

    boolean isPartyToLive(Long organisationId) {
        return entities.createQuery("select count(c) from Contract c where (c.buyerId = :id or c.supplierId = :id) and c.state in :live",
                        Long.class)
                .setParameter("id", organisationId)
                .setParameter("live", ContractState.LIVE)
                .getSingleResult() > 0;
    }

    /** The references of the contracts on which a date may decide now, longest due first. */
    List<String> dueBy(Instant now, int most) {
        return entities.createQuery("select c.reference from Contract c where c.nextCheck <= :now order by c.nextCheck, c.id", String.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
