package org.karvan.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.karvan.contract.Contract;
import org.karvan.contract.PerformedContracts;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.value.Listing;
import org.karvan.provenance.OreLot;
import org.karvan.tender.PlaceRow;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Offer;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/**
 * The door to deliveries, from the nomination to the buyer's acceptance.
 *
 * <p>Whoever takes a step hands back the version that he saw: nobody answers a nomination that was changed under his eyes.
 */
@Stateless
public class Deliveries {

    @Inject
    private DeliveryRegister register;

    @Inject
    private DeliveryStore store;

    @Inject
    private AssayStore assays;

    @Inject
    private AssayOpening opening;

    @Inject
    private PerformedContracts contracts;

    @Inject
    private Tenders tenders;

    @Inject
    private Workflow workflow;

    @Inject
    private Caller caller;

    /** A page of the deliveries of the caller's organisation, the latest first; overseers see all. */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.LOGISTICS, Role.Names.OFFICER, Role.Names.SUPPLIER_FINANCE, Role.Names.BUYER_FINANCE,
        Role.Names.SUPPLIER_SIGNATORY, Role.Names.BUYER_SIGNATORY, Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public Listing<DeliveryRow> list(DeliveryFilter filter, int page) {
        return store.list(caller.actor(), filter, page);
    }

    /** A delivery with all that its page shows. @throws org.karvan.platform.refusal.NotThere when it is not the caller's to see */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.LOGISTICS, Role.Names.OFFICER, Role.Names.SUPPLIER_FINANCE, Role.Names.BUYER_FINANCE,
        Role.Names.SUPPLIER_SIGNATORY, Role.Names.BUYER_SIGNATORY, Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public DeliverySheet sheet(String reference) {
        Delivery delivery = register.visible(reference);
        Contract contract = contracts.of(delivery.contractReference());
        List<AssayExchange> exchanges = assays.of(reference);
        Map<String, OreLot> ore = register.ore(delivery);
        List<LotLine> lots = delivery.lots().stream()
                .map(lot -> new LotLine(lot, ore.get(lot.reference()).reasonsOn(register.today()))).toList();
        List<ChecklistLine> checklist = register.rules(delivery, contract).stream()
                .map(rule -> new ChecklistLine(rule.kind(), rule.source(), delivery.has(rule.kind()))).toList();
        PlaceRow place = tenders.places().stream().filter(each -> each.code().equals(delivery.plan().destination())).findFirst().orElseThrow();
        Actor reader = caller.actor();
        return new DeliverySheet(delivery, place, lots, checklist, exchanges.stream().map(AssayRow::of).toList(),
                register.breaches(delivery, contract, exchanges), delivery.admits(reader, Role.OPERATIONS) && reader.is(Role.OPERATIONS),
                delivery.admits(reader, Role.LOGISTICS) && reader.is(Role.LOGISTICS));
    }

    /** The steps that the caller could take on it now. */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.LOGISTICS, Role.Names.OFFICER, Role.Names.SUPPLIER_FINANCE, Role.Names.BUYER_FINANCE,
        Role.Names.SUPPLIER_SIGNATORY, Role.Names.BUYER_SIGNATORY, Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public List<Offer> offers(String reference) {
        Delivery delivery = register.visible(reference);
        return workflow.offers(delivery, DeliveryStep.values(), register.situation(delivery));
    }

    /** Offers it to the buyer, within the schedule and with the gate open. */
    @RolesAllowed(Role.Names.OPERATIONS)
    public void nominate(String reference, long seen) {
        Delivery delivery = register.toChange(reference, seen);
        workflow.take(delivery, DeliveryStep.NOMINATE, register.nominating(delivery));
        store.write();
    }

    /** Agrees to mass, day, destination, ore lots and umpire. */
    @RolesAllowed(Role.Names.LOGISTICS)
    public void acceptNomination(String reference, long seen) {
        step(reference, seen, DeliveryStep.ACCEPT_NOMINATION, null);
    }

    /** Gives it back to the supplier to be planned otherwise, with a reason. */
    @RolesAllowed(Role.Names.LOGISTICS)
    public void sendBack(String reference, long seen, String reason) {
        step(reference, seen, DeliveryStep.RETURN, reason);
    }

    /** Says that all is weighed, sealed and loaded. */
    @RolesAllowed(Role.Names.OPERATIONS)
    public void load(String reference, long seen) {
        step(reference, seen, DeliveryStep.LOAD, null);
    }

    /** Lets it leave with its papers. */
    @RolesAllowed(Role.Names.OPERATIONS)
    public void dispatch(String reference, long seen) {
        step(reference, seen, DeliveryStep.DISPATCH, null);
    }

    /** Says that it has come. */
    @RolesAllowed(Role.Names.LOGISTICS)
    public void arrive(String reference, long seen) {
        step(reference, seen, DeliveryStep.ARRIVE, null);
    }

    /** Says that it is weighed, sampled and dried: landed weights stand, and the exchange of assays begins. */
    @RolesAllowed(Role.Names.LOGISTICS)
    public void sample(String reference, long seen) {
        opening.begin(step(reference, seen, DeliveryStep.SAMPLE, null));
        store.write();
    }

    /** Accepts it for the buyer. */
    @RolesAllowed(Role.Names.LOGISTICS)
    public void accept(String reference, long seen) {
        step(reference, seen, DeliveryStep.ACCEPT, null);
    }

    /** Refuses it for the buyer with a reason; what was open of its assays ends with it. */
    @RolesAllowed(Role.Names.LOGISTICS)
    public void reject(String reference, long seen, String reason) {
        opening.end(step(reference, seen, DeliveryStep.REJECT, reason));
        store.write();
    }

    /** Calls it off with a reason, before it is loaded. */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.LOGISTICS})
    public void cancel(String reference, long seen, String reason) {
        step(reference, seen, DeliveryStep.CANCEL, reason);
    }

    private Delivery step(String reference, long seen, DeliveryStep step, String reason) {
        Delivery delivery = register.toChange(reference, seen);
        Situation situation = register.situation(delivery).because(reason);
        workflow.take(delivery, step, situation);
        store.write();
        return delivery;
    }
}
