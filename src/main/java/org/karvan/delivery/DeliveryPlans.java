package org.karvan.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.karvan.audit.Trail;
import org.karvan.contract.Contract;
import org.karvan.contract.ContractItem;
import org.karvan.contract.ContractRow;
import org.karvan.contract.ContractState;
import org.karvan.contract.PerformedContracts;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.config.References;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.provenance.OreLot;
import org.karvan.provenance.OriginGate;
import org.karvan.registration.Laboratories;
import org.karvan.registration.LaboratoryRow;
import org.karvan.tender.Tenders;

/** The door by which a supplier plans deliveries of his contracts in force. */
@Stateless
public class DeliveryPlans {

    private static final String PREFIX = "DLV";

    /** As many of the latest parcels as a list to choose from can hold. */
    private static final int MOST_LOTS = 50;

    private static final int MOST_CONTRACTS = 50;

    @Inject
    private DeliveryRegister register;

    @Inject
    private DeliveryStore store;

    @Inject
    private PerformedContracts contracts;

    @Inject
    private OriginGate gate;

    @Inject
    private Laboratories laboratories;

    @Inject
    private Tenders tenders;

    @Inject
    private References references;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** The contracts in force of which the caller's organisation can plan a delivery. */
    @RolesAllowed(Role.Names.OPERATIONS)
    public List<ContractRow> contracts() {
        return contracts.soldBy(caller.actor().organisationId(), MOST_CONTRACTS);
    }

    /** With what the form for a new delivery begins. @throws NotThere when the contract is not the caller's or not in force */
    @RolesAllowed(Role.Names.OPERATIONS)
    public PlanSheet begin(String contractReference) {
        return sheet(inForce(contractReference), null);
    }

    /** With what the form for a planned delivery begins. @throws NotThere when it is not the caller's, or is no plan any more */
    @RolesAllowed(Role.Names.OPERATIONS)
    public PlanSheet of(String reference) {
        Delivery delivery = planned(register.visible(reference));
        return sheet(contracts.of(delivery.contractReference()), delivery);
    }

    /**
     * Plans a delivery.
     *
     * @return its reference
     * @throws NotThere when the contract or an ore lot is not the caller's
     * @throws org.karvan.platform.refusal.Invalid when something is missing or cannot be, or the contract has no room for it
     */
    @RolesAllowed(Role.Names.OPERATIONS)
    public String plan(String contractReference, PlanDraft draft) {
        Contract contract = inForce(contractReference);
        Delivery delivery = new Delivery(references.next(PREFIX), contract, caller.actor(), time.now());
        fill(delivery, contract, draft);
        store.add(delivery);
        trail.note("DELIVERY_PLANNED", DeliveryRegister.SUBJECT, delivery.reference(),
                Map.of("contract", contractReference, "mass", draft.mass().toPlainString()));
        return delivery.reference();
    }

    /** Plans it otherwise, before it is nominated or when it was returned; refused as {@link #plan}. */
    @RolesAllowed(Role.Names.OPERATIONS)
    public void change(String reference, long seen, PlanDraft draft) {
        Delivery delivery = planned(register.toChange(reference, seen));
        fill(delivery, contracts.of(delivery.contractReference()), draft);
        trail.note("DELIVERY_PLANNED", DeliveryRegister.SUBJECT, reference,
                Map.of("contract", delivery.contractReference(), "mass", draft.mass().toPlainString()));
        store.write();
    }

    private void fill(Delivery delivery, Contract contract, PlanDraft draft) {
        Check check = new Check();
        draft.check(check);
        check.done();
        Optional<ContractItem> item = contract.bargain().items().stream().filter(each -> each.number() == draft.item()).findFirst();
        Optional<LaboratoryRow> umpire = laboratories.accreditedOn(register.today(), draft.umpire());
        check.that(item.isPresent(), "item", "delivery.plan.item");
        check.that(umpire.isPresent(), "umpire", "delivery.plan.umpire");
        check.that(tenders.places().stream().anyMatch(place -> place.code().equals(draft.destination())), "destination", "delivery.plan.destination");
        check.that(!draft.loadOn().isBefore(contract.term().effectiveDate()) && !draft.loadOn().isAfter(contract.term().endDate()), "loadOn",
                "delivery.plan.term", contract.term().effectiveDate().toString(), contract.term().endDate().toString());
        Allowance.on(draft.loadOn(), contract, store.taken(contract.reference(), delivery.reference()))
                .ifPresent(allowance -> check.that(allowance.holds(draft.mass()), "mass", "delivery.plan.room",
                        allowance.clause(), allowance.period(), allowance.room().stripTrailingZeros().toPlainString()));
        check.done();
        checkOre(check, item.orElseThrow(), draft);
        delivery.plan(new DeliveryPlan(draft, umpire.orElseThrow()), item.orElseThrow(), draft.lots());
    }

    private void checkOre(Check check, ContractItem item, PlanDraft draft) {
        Map<String, OreLot> own = gate.lots(draft.lots()).stream().filter(lot -> caller.actor().isOf(lot.supplierId()))
                .collect(Collectors.toMap(OreLot::reference, lot -> lot));
        draft.lots().stream().filter(lot -> !own.containsKey(lot)).findAny().ifPresent(lot -> {
            throw new NotThere("ore lot " + lot);
        });
        boolean isOfItem = own.values().stream().allMatch(lot -> lot.mineral() == item.mineral() && lot.form() == item.form());
        check.that(isOfItem, "lots", "delivery.plan.material", item.mineral(), item.form());
        check.done();
    }

    private PlanSheet sheet(Contract contract, Delivery delivery) {
        List<ContractItem> items = contract.bargain().items();
        List<OreLot> ore = items.stream().flatMap(item -> gate.lotsOf(contract.supplierId(), item.mineral(), item.form(), MOST_LOTS).stream())
                .distinct().toList();
        return new PlanSheet(contract, delivery, items, ore, tenders.places(), laboratories.accreditedOn(register.today()));
    }

    private Contract inForce(String reference) {
        Contract contract = contracts.of(reference);
        if (!caller.actor().isOf(contract.supplierId()) || contract.state() != ContractState.ACTIVE) {
            throw new NotThere("contract " + reference + " in force");
        }
        return contract;
    }

    private Delivery planned(Delivery delivery) {
        if (!caller.actor().isOf(delivery.supplierId()) || delivery.state() != DeliveryState.PLANNED) {
            throw new NotThere("plan " + delivery.reference());
        }
        return delivery;
    }
}
