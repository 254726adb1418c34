package org.karvan.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.contract.Contract;
import org.karvan.contract.ContractState;
import org.karvan.contract.PerformedContracts;
import org.karvan.identity.Caller;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.NotThere;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.Grade;
import org.karvan.pricing.Terms;
import org.karvan.provenance.OreLot;
import org.karvan.provenance.OriginGate;
import org.karvan.registration.Laboratories;
import org.karvan.workflow.Situation;

/** Finds deliveries for whoever calls, and gathers what their steps are judged by: what all doors to deliveries share. */
@Dependent
class DeliveryRegister {

    /** What the trail calls the things of these doors. */
    static final String SUBJECT = "Delivery";

    @Inject
    private DeliveryStore store;

    @Inject
    private AssayStore assays;

    @Inject
    private PerformedContracts contracts;

    @Inject
    private OriginGate gate;

    @Inject
    private Laboratories laboratories;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** The delivery as the caller may see it. @throws NotThere when there is none for him */
    Delivery visible(String reference) {
        return store.byReference(reference)
                .filter(delivery -> delivery.isVisibleTo(caller.actor()))
                .orElseThrow(() -> new NotThere("delivery " + reference));
    }

    /**
     * The same, to be changed by somebody who saw that version of it.
     *
     * @throws OptimisticLockException when somebody else has changed it meanwhile
     */
    Delivery toChange(String reference, long seen) {
        Delivery delivery = visible(reference);
        if (delivery.version() != seen) {
            throw new OptimisticLockException(reference + " was changed meanwhile");
        }
        return store.changing(delivery);
    }

    /** The caller now, and what is known of the delivery. */
    Situation situation(Delivery delivery) {
        Contract contract = contracts.of(delivery.contractReference());
        List<AssayExchange> exchanges = assays.of(delivery.reference());
        LocalDate today = today();
        LocalDate loadOn = delivery.plan().loadOn();
        boolean withinTerm = !loadOn.isBefore(contract.term().effectiveDate()) && !loadOn.isAfter(contract.term().endDate());
        boolean withinSchedule = Allowance.on(loadOn, contract, store.taken(contract.reference(), delivery.reference()))
                .map(allowance -> allowance.holds(delivery.plan().mass().value())).orElse(true);
        boolean gateGreen = gate.lots(delivery.lotReferences()).stream().allMatch(lot -> lot.reasonsOn(today).isEmpty());
        boolean assaysFinal = exchanges.stream().allMatch(exchange -> exchange.state() == AssayExchangeState.AGREED);
        DeliveryFacts facts = new DeliveryFacts(contract.state() == ContractState.ACTIVE, withinTerm, withinSchedule,
                !store.isTaken(delivery.lotReferences(), delivery.reference()), gateGreen,
                laboratories.isAccreditedOn(today, delivery.plan().umpireId()), papersAsked(delivery, contract), assaysFinal,
                !breaches(delivery, contract, exchanges).isEmpty());
        return Situation.of(caller.actor(), time.now()).knowing(facts);
    }

    /** The same for a nomination: nobody else nominates from the same contract, or the same ore, until it is done. */
    Situation nominating(Delivery delivery) {
        contracts.held(delivery.contractReference());
        gate.held(delivery.lotReferences());
        return situation(delivery);
    }

    /** The parcels of the delivery, by reference. */
    Map<String, OreLot> ore(Delivery delivery) {
        return gate.lots(delivery.lotReferences()).stream().collect(Collectors.toMap(OreLot::reference, lot -> lot));
    }

    /** The checklist of today: by the contract's Incoterm and the country it goes to. */
    List<DeliveryPaperRule> rules(Delivery delivery, Contract contract) {
        return store.rules(contract.delivery().incoterm(), delivery.plan().country(), today());
    }

    private Set<DeliveryPaperKind> papersAsked(Delivery delivery, Contract contract) {
        return rules(delivery, contract).stream().map(DeliveryPaperRule::kind).collect(Collectors.toSet());
    }

    /** The limits of refusal that the delivery passes, by what is final. */
    List<LimitBreach> breaches(Delivery delivery, Contract contract, List<AssayExchange> exchanges) {
        Terms terms = contracts.terms(contract, delivery.plan().item());
        return delivery.lots().stream().flatMap(lot -> Limits.passed(terms, lot, finals(lot, exchanges)).stream()).toList();
    }

    private static Map<AssayElement, Grade> finals(DeliveredLot lot, List<AssayExchange> exchanges) {
        Map<AssayElement, Grade> finals = new EnumMap<>(AssayElement.class);
        exchanges.stream().filter(exchange -> exchange.lotReference().equals(lot.reference()) && exchange.finalFigure() != null)
                .forEach(exchange -> finals.put(exchange.element(), new Grade(exchange.finalFigure(), exchange.element().usualUnit())));
        return finals;
    }

    /** The day it is now, in UTC. */
    LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }
}
