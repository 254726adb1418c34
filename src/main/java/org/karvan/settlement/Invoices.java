package org.karvan.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.karvan.audit.Trail;
import org.karvan.contract.Contract;
import org.karvan.contract.ContractPrices;
import org.karvan.contract.PerformedContracts;
import org.karvan.contract.PriceClause;
import org.karvan.contract.PriceKind;
import org.karvan.delivery.Delivery;
import org.karvan.delivery.DeliveryState;
import org.karvan.delivery.SettledDeliveries;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.config.References;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.Listing;
import org.karvan.pricing.PriceOrder;
import org.karvan.pricing.Quotations;
import org.karvan.pricing.Statement;
import org.karvan.pricing.Terms;
import org.karvan.pricing.Unpriceable;
import org.karvan.workflow.Offer;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/**
 * The door to invoices, from the seller's draft to the buyer's approval.
 *
 * <p>Whoever takes a step hands back the version that he saw.
 */
@Stateless
public class Invoices {

    private static final String PREFIX = "INV";
    private static final String SUBJECT = "Invoice";

    /** The earliest month that a clause can look back to, before the one of shipment: a quotational period begins there at the latest. */
    private static final int MONTHS_BACK = 2;

    @Inject
    private InvoiceStore store;

    @Inject
    private SettledDeliveries deliveries;

    @Inject
    private PerformedContracts contracts;

    @Inject
    private ContractPrices prices;

    @Inject
    private Workflow workflow;

    @Inject
    private References references;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** A page of the invoices of the caller's organisation, the latest first; drafts only the seller's; overseers see all. */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.LOGISTICS, Role.Names.OFFICER, Role.Names.SUPPLIER_FINANCE, Role.Names.BUYER_FINANCE,
        Role.Names.SUPPLIER_SIGNATORY, Role.Names.BUYER_SIGNATORY, Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public Listing<InvoiceRow> list(int page) {
        return store.list(caller.actor(), page);
    }

    /** An invoice, run again from what it keeps. @throws NotThere when it is not the caller's to see */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.LOGISTICS, Role.Names.OFFICER, Role.Names.SUPPLIER_FINANCE, Role.Names.BUYER_FINANCE,
        Role.Names.SUPPLIER_SIGNATORY, Role.Names.BUYER_SIGNATORY, Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public InvoiceSheet sheet(String reference) {
        Invoice invoice = visible(reference);
        Statement again = invoice.runAgain();
        return new InvoiceSheet(invoice, again, invoice.agreesWith(again));
    }

    /** The steps that the caller could take on it now. */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.LOGISTICS, Role.Names.OFFICER, Role.Names.SUPPLIER_FINANCE, Role.Names.BUYER_FINANCE,
        Role.Names.SUPPLIER_SIGNATORY, Role.Names.BUYER_SIGNATORY, Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public List<Offer> offers(String reference) {
        Invoice invoice = visible(reference);
        return workflow.offers(invoice, InvoiceStep.values(), situation(invoice));
    }

    /** With what a new invoice begins. @throws NotThere when the delivery is not one that the caller's organisation sells */
    @RolesAllowed(Role.Names.SUPPLIER_FINANCE)
    public InvoiceBeginning begin(String deliveryReference) {
        Delivery delivery = sold(deliveryReference);
        List<Invoice> live = store.live(deliveryReference);
        List<InvoiceKind> kinds = Arrays.stream(InvoiceKind.values())
                .filter(kind -> live.stream().noneMatch(each -> each.kind() == kind) && isTimeFor(kind, delivery)).toList();
        return new InvoiceBeginning(deliveryReference, delivery.contractReference(), kinds,
                prices.subject(delivery.contractReference(), delivery.plan().item()).grades());
    }

    private static boolean isTimeFor(InvoiceKind kind, Delivery delivery) {
        return kind == InvoiceKind.FINAL ? delivery.state() == DeliveryState.ACCEPTED : Reckoning.PROVISIONAL.contains(delivery.state());
    }

    /**
     * Drafts the provisional invoice of a delivery that is loaded, at the prices of today.
     *
     * @return its reference
     * @throws NotThere when the delivery is not one that the caller's organisation sells
     * @throws Invalid when a figure cannot be, it is not the time, there is one already, or a clause refuses, which is named
     */
    @RolesAllowed(Role.Names.SUPPLIER_FINANCE)
    public String draftProvisional(String deliveryReference, Expectation found) {
        Delivery delivery = sold(deliveryReference);
        Check check = new Check();
        found.check(check);
        check.done();
        open(InvoiceKind.PROVISIONAL, delivery);
        return keep(InvoiceKind.PROVISIONAL, delivery, reckoning(delivery).provisional(found, today()));
    }

    /**
     * Drafts the final invoice of a delivery that was accepted, less what the buyer approved provisionally.
     *
     * @return its reference
     * @throws NotThere when the delivery is not one that the caller's organisation sells
     * @throws Invalid when it is not the time, there is one already, or a clause refuses, which is named: an assay is out, a price not fixed
     */
    @RolesAllowed(Role.Names.SUPPLIER_FINANCE)
    public String draftFinal(String deliveryReference) {
        Delivery delivery = sold(deliveryReference);
        open(InvoiceKind.FINAL, delivery);
        return keep(InvoiceKind.FINAL, delivery, reckoning(delivery).settled(deliveries.exchanges(deliveryReference), approved(deliveryReference)));
    }

    /** Of two who draft at once one waits for the other, and finds that there is one already. */
    private void open(InvoiceKind kind, Delivery delivery) {
        contracts.held(delivery.contractReference());
        new Check().that(isTimeFor(kind, delivery), null, "settlement.notTheTime." + kind)
                .that(store.live(delivery.reference()).stream().noneMatch(each -> each.kind() == kind), null, "settlement.twice").done();
    }

    private Reckoning reckoning(Delivery delivery) {
        Contract contract = contracts.of(delivery.contractReference());
        Terms terms = contracts.terms(contract, delivery.plan().item());
        LocalDate from = delivery.dayOf(DeliveryState.LOADED).orElseGet(this::today).minusMonths(MONTHS_BACK).withDayOfMonth(1);
        Quotations market = contracts.quotations(terms, from, today());
        return new Reckoning(delivery, terms, outstanding(contract, delivery), market);
    }

    /** Of the prepayment, which is taken to be paid as the contract says, what its other deliveries have not recovered. */
    private BigDecimal outstanding(Contract contract, Delivery delivery) {
        BigDecimal prepaid = contract.bargain().priceClauses().stream().filter(clause -> clause.kind() == PriceKind.PREPAYMENT)
                .map(PriceClause::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return prepaid.subtract(Recovery.sum(store.recoveries(contract.reference(), delivery.reference()))).max(BigDecimal.ZERO);
    }

    private String keep(InvoiceKind kind, Delivery delivery, PriceOrder order) {
        try {
            Invoice invoice = new Invoice(references.next(PREFIX), kind, delivery, order, caller.actor(), time.now());
            store.add(invoice);
            trail.note("INVOICE_DRAFTED", SUBJECT, invoice.reference(), Map.of("delivery", delivery.reference(), "kind", kind.name(),
                    "amount", invoice.amount().toPlainString() + " " + invoice.currency()));
            return invoice.reference();
        } catch (Unpriceable refusal) {
            throw new Invalid(refusal.problems().stream().map(problem -> new Problem(null, problem.key(), problem.arguments())).toList());
        }
    }

    /** What the buyer approved provisionally; zero for nothing. */
    private BigDecimal approved(String delivery) {
        return store.live(delivery).stream().filter(each -> each.kind() == InvoiceKind.PROVISIONAL && each.state() == InvoiceState.APPROVED)
                .map(Invoice::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Hands it to the buyer. */
    @RolesAllowed(Role.Names.SUPPLIER_FINANCE)
    public void issue(String reference, long seen) {
        step(reference, seen, InvoiceStep.ISSUE, null);
    }

    /** Says for the buyer that it is right. */
    @RolesAllowed(Role.Names.BUYER_FINANCE)
    public void approve(String reference, long seen) {
        step(reference, seen, InvoiceStep.APPROVE, null);
    }

    /** Takes back what is not approved, with a reason. */
    @RolesAllowed(Role.Names.SUPPLIER_FINANCE)
    public void takeBack(String reference, long seen, String reason) {
        step(reference, seen, InvoiceStep.VOID, reason);
    }

    private void step(String reference, long seen, InvoiceStep step, String reason) {
        Invoice invoice = visible(reference);
        if (invoice.version() != seen) {
            throw new OptimisticLockException(reference + " was changed meanwhile");
        }
        contracts.held(invoice.contractReference());
        workflow.take(store.changing(invoice), step, situation(invoice).because(reason));
        store.write();
    }

    private Situation situation(Invoice invoice) {
        boolean isOpen = store.live(invoice.deliveryReference()).stream()
                .anyMatch(each -> each.kind() == InvoiceKind.PROVISIONAL && each.state() != InvoiceState.APPROVED);
        InvoiceFacts facts = new InvoiceFacts(deliveries.of(invoice.deliveryReference()).state(), approved(invoice.deliveryReference()), isOpen);
        return Situation.of(caller.actor(), time.now()).knowing(facts);
    }

    private Invoice visible(String reference) {
        return store.byReference(reference).filter(invoice -> invoice.isVisibleTo(caller.actor()))
                .orElseThrow(() -> new NotThere("invoice " + reference));
    }

    private Delivery sold(String reference) {
        Delivery delivery = deliveries.of(reference);
        if (!caller.actor().isOf(delivery.supplierId())) {
            throw new NotThere("delivery " + reference);
        }
        return delivery;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }
}
