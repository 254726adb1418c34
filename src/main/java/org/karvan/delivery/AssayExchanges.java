package org.karvan.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;
import org.karvan.registration.Laboratories;
import org.karvan.registration.LaboratoryRow;
import org.karvan.sealing.Envelopes;
import org.karvan.sealing.SealBroken;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/**
 * The door to the exchange of assays. What a side hands in is sealed before it reaches the database and opened only in the
 * transaction in which the exchange comes about; it stands in no entry of the trail.
 */
@Stateless
public class AssayExchanges {

    private static final int MOST_DUE = 100;

    /** The step with which both are in. */
    private static final String BOTH_IN = "ENTER_SECOND";

    @Inject
    private AssayStore store;

    @Inject
    private AssayOpening opening;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Laboratories laboratories;

    @Inject
    private Workflow workflow;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** A page of the exchanges that concern the caller's organisation, the latest first; overseers see all. */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.LOGISTICS, Role.Names.ANALYST, Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public Listing<AssayRow> list(int page) {
        return store.list(caller.actor(), page);
    }

    /** An exchange with all that its page shows. @throws NotThere when it is not the caller's to see */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.LOGISTICS, Role.Names.ANALYST, Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public AssaySheet sheet(String reference) {
        AssayExchange exchange = visible(reference);
        Actor reader = caller.actor();
        boolean isUmpire = reader.is(Role.ANALYST) && reader.isOf(exchange.umpireId()) && exchange.state() == AssayExchangeState.UMPIRE;
        boolean isParty = reader.isOf(exchange.supplierId()) && reader.is(Role.OPERATIONS) || reader.isOf(exchange.buyerId()) && reader.is(Role.LOGISTICS);
        boolean isTaking = exchange.state() == AssayExchangeState.AWAITED || exchange.state() == AssayExchangeState.ONE_IN;
        boolean isOpen = isParty && isTaking && time.now().isBefore(exchange.dueAt()) && exchange.sealedOf(exchange.partyOf(reader)) == null;
        return new AssaySheet(exchange, exchange.sealedOf(DeliveryParty.SELLER), exchange.sealedOf(DeliveryParty.BUYER), !isUmpire, isOpen, isUmpire,
                isOpen ? laboratories.accreditedOn(today()) : List.of());
    }

    /**
     * Hands in what the caller's laboratory found. It cannot be taken back or seen again before the exchange.
     *
     * @throws org.karvan.platform.refusal.Invalid when something is missing, the figure is more than chemistry allows, or the
     *     laboratory is not accredited or is the umpire
     */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.LOGISTICS})
    public void enter(String reference, FindingDraft draft) {
        AssayExchange exchange = store.held(visible(reference));
        Actor actor = caller.actor();
        Finding finding = finding(exchange, draft);
        DeliveryParty party = exchange.partyOf(actor);
        SealedFinding entry = new SealedFinding(
                envelopes.seal(finding.written().getBytes(StandardCharsets.UTF_8), superscription(exchange, party)), actor.name(), time.now());
        Situation now = situation();
        boolean isFirst = exchange.state() == AssayExchangeState.AWAITED;
        workflow.take(exchange, isFirst ? AssayExchangeStep.ENTER_FIRST : AssayExchangeStep.ENTER_SECOND,
                now.knowing(AssayFacts.entering(entry, exchange.dueAt())));
        if (!isFirst) {
            exchangeBoth(exchange, now);
        }
        store.write();
    }

    private Finding finding(AssayExchange exchange, FindingDraft draft) {
        Check check = new Check();
        draft.check(check, exchange);
        Optional<LaboratoryRow> laboratory = draft.laboratory() == null ? Optional.empty() : laboratories.accreditedOn(today(), draft.laboratory());
        check.that(laboratory.isPresent(), "laboratory", "delivery.assay.laboratory");
        check.that(laboratory.filter(each -> each.id().equals(exchange.umpireId())).isEmpty(), "laboratory", "delivery.assay.isUmpire");
        check.done();
        return new Finding(draft.figure(), laboratory.orElseThrow().name(), draft.certificate().strip());
    }

    private void exchangeBoth(AssayExchange exchange, Situation now) {
        Finding seller = opened(exchange, DeliveryParty.SELLER);
        Finding buyer = opened(exchange, DeliveryParty.BUYER);
        Situation exchanged = now.asEffectOf(BOTH_IN).knowing(AssayFacts.opened(seller, buyer, exchange.dueAt()));
        boolean isSplit = AssayExchangeGuard.WITHIN_SPLITTING.holds(exchange, exchanged);
        workflow.take(exchange, isSplit ? AssayExchangeStep.SPLIT : AssayExchangeStep.CALL_UMPIRE, exchanged);
    }

    /** Decides as the umpire's laboratory: its figure, by the contract's rule, binds both. */
    @RolesAllowed(Role.Names.ANALYST)
    public void decide(String reference, FindingDraft draft) {
        AssayExchange exchange = store.held(visible(reference));
        Check check = new Check();
        draft.check(check, exchange);
        check.done();
        LocalDate today = today();
        Optional<LaboratoryRow> own = laboratories.accreditedOn(today).stream().filter(each -> each.id().equals(exchange.umpireId())).findFirst();
        Finding finding = new Finding(draft.figure(), own.map(LaboratoryRow::name).orElse(""), draft.certificate().strip());
        workflow.take(exchange, AssayExchangeStep.DECIDE, situation().knowing(AssayFacts.decided(finding, own.isPresent(), exchange.dueAt())));
        store.write();
    }

    /** The exchanges whose day has come. */
    @RolesAllowed(Role.Names.CLOCK)
    public List<String> due() {
        return store.dueBy(time.now(), MOST_DUE);
    }

    /** Lets the one figure that is in stand, or moves the day when none is. */
    @RolesAllowed(Role.Names.CLOCK)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void check(String reference) {
        AssayExchange exchange = store.held(store.byReference(reference).orElseThrow(() -> new NotThere("assay exchange " + reference)));
        Instant now = time.now();
        if (exchange.dueAt().isAfter(now)) {
            return;
        }
        if (exchange.state() == AssayExchangeState.AWAITED) {
            workflow.take(exchange, AssayExchangeStep.PROLONG, situation().knowing(AssayFacts.none(opening.due(now))));
        } else if (exchange.state() == AssayExchangeState.ONE_IN) {
            workflow.take(exchange, AssayExchangeStep.STAND, situation().knowing(
                    AssayFacts.opened(opened(exchange, DeliveryParty.SELLER), opened(exchange, DeliveryParty.BUYER), exchange.dueAt())));
        }
        store.write();
    }

    private Finding opened(AssayExchange exchange, DeliveryParty party) {
        SealedFinding sealed = exchange.sealedOf(party);
        if (sealed == null) {
            return null;
        }
        try {
            return Finding.read(new String(envelopes.open(sealed.sealed(), superscription(exchange, party)), StandardCharsets.UTF_8));
        } catch (SealBroken e) {
            throw new IllegalStateException("the " + party + "'s envelope of " + exchange.reference() + " is not what was handed in", e);
        }
    }

    private static byte[] superscription(AssayExchange exchange, DeliveryParty party) {
        return ("assay " + exchange.reference() + " " + party).getBytes(StandardCharsets.UTF_8);
    }

    private AssayExchange visible(String reference) {
        return store.byReference(reference)
                .filter(exchange -> exchange.isVisibleTo(caller.actor()))
                .orElseThrow(() -> new NotThere("assay exchange " + reference));
    }

    private Situation situation() {
        return Situation.of(caller.actor(), time.now());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }
}
