package org.karvan.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.karvan.PortalIT;
import org.karvan.contract.PriceClauseDraft;
import org.karvan.contract.PriceKind;
import org.karvan.delivery.AssayExchanges;
import org.karvan.delivery.AssayRow;
import org.karvan.delivery.Deliveries;
import org.karvan.delivery.DeliveryFixtures;
import org.karvan.delivery.FindingDraft;
import org.karvan.identity.Role;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.LineKind;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.workflow.Refusal;
import org.karvan.workflow.StepRefused;

/** Invoices of a delivery through the portal's door, and those who are refused on the way. */
class InvoicesIT extends PortalIT {

    /** 109.1 t less 8 % of moisture at 20,000 USD, arsenic within its limit. */
    private static final BigDecimal EXPECTED = new BigDecimal("2007440.00");

    @Inject
    private Invoices invoices;

    @Inject
    private Deliveries deliveries;

    @Inject
    private AssayExchanges exchanges;

    @Inject
    private DeliveryFixtures stage;

    @Inject
    private RegistrationFixtures organisations;

    private Party buyer;
    private Party supplier;
    private String delivery;

    @BeforeEach
    void aSampledDelivery() throws Exception {
        buyer = organisations.approvedBuyer("Ohio Metals");
        supplier = organisations.approvedSupplier("Chitral Miners");
        delivery = stage.sampled(buyer, supplier, organisations.approvedLaboratory("Gulf Umpire"), stage.contract(buyer, supplier), "8");
    }

    @Test
    void provisionalAndFinalInvoiceSumToWhatTheDeliveryIsWorth() throws Exception {
        String provisional = provisional();
        assertThrows(NotThere.class, () -> as.person(buyer.person(Role.BUYER_FINANCE), () -> invoices.sheet(provisional)), "a draft is the seller's own");
        issue(provisional);
        as.person(buyer.person(Role.BUYER_FINANCE), () -> invoices.approve(provisional, version(provisional)));
        accepted();

        String last = as.person(supplier.person(Role.SUPPLIER_FINANCE), () -> invoices.draftFinal(delivery));
        issue(last);

        Invoice first = sheet(provisional).invoice();
        assertEquals(0, EXPECTED.compareTo(first.net()));
        assertEquals(0, new BigDecimal("1706324.00").compareTo(first.amount()));
        InvoiceSheet settled = sheet(last);
        assertEquals(InvoiceState.ISSUED, settled.invoice().state());
        assertEquals(0, settled.invoice().net().compareTo(first.amount().add(settled.invoice().amount())));
        assertTrue(settled.agrees());
        assertEquals(2, as.person(buyer.person(Role.BUYER_FINANCE), () -> invoices.list(1)).rows().size());
    }

    @Test
    void aFinalInvoiceWaitsForTheBuyersAnswerToTheProvisionalOne() throws Exception {
        issue(provisional());
        accepted();
        String last = as.person(supplier.person(Role.SUPPLIER_FINANCE), () -> invoices.draftFinal(delivery));

        StepRefused refused = assertThrows(StepRefused.class, () -> issue(last));

        assertEquals(List.of(InvoiceGuard.PROVISIONAL_ANSWERED), assertInstanceOf(Refusal.Unmet.class, refused.refusal()).conditions());
    }

    @Test
    void aSecondInvoiceOfTheKindIsRefusedUntilTheFirstIsVoid() throws Exception {
        String first = provisional();
        assertEquals(List.of("settlement.twice"), keys(this::provisional));
        as.person(supplier.person(Role.SUPPLIER_FINANCE), () -> invoices.takeBack(first, version(first), "The moisture was mistyped."));

        assertEquals(InvoiceState.DRAFT, sheet(provisional()).invoice().state());
    }

    @Test
    void beforeTheBuyerAcceptsNothingIsSettled() throws Exception {
        assertEquals(List.of("settlement.notTheTime.FINAL"),
                keys(() -> as.person(supplier.person(Role.SUPPLIER_FINANCE), () -> invoices.draftFinal(delivery))));
        assertEquals(0, as.person(supplier.person(Role.SUPPLIER_FINANCE), () -> invoices.list(1)).rows().size(), "and nothing is half-saved");
    }

    @Test
    void otherOrganisationsFindNeitherDeliveryNorInvoice() throws Exception {
        Party rival = organisations.approvedSupplier("Kharan Minerals");
        Party stranger = organisations.approvedBuyer("Texas Smelting");
        String invoice = provisional();
        issue(invoice);

        assertThrows(NotThere.class, () -> as.person(rival.person(Role.SUPPLIER_FINANCE), () -> invoices.begin(delivery)));
        assertThrows(NotThere.class, () -> as.person(rival.person(Role.SUPPLIER_FINANCE), () -> invoices.draftFinal(delivery)));
        assertThrows(NotThere.class, () -> as.person(rival.person(Role.SUPPLIER_FINANCE), () -> invoices.sheet(invoice)));
        assertThrows(NotThere.class, () -> as.person(stranger.person(Role.BUYER_FINANCE), () -> invoices.approve(invoice, 1)));
        assertEquals(0, as.person(stranger.person(Role.BUYER_FINANCE), () -> invoices.list(1)).rows().size());
    }

    @Test
    void thePrepaymentIsRecoveredByItsShareAndNotTwiceByOneDelivery() throws Exception {
        delivery = stage.sampled(buyer, supplier, organisations.approvedLaboratory("Houston Umpire"), stage.contract(buyer, supplier,
                new PriceClauseDraft(PriceKind.PREPAYMENT, null, null, new BigDecimal("1500000"), null, new BigDecimal("50"), null, null, null, null, null)), "8");
        String provisional = provisional();
        issue(provisional);
        as.person(buyer.person(Role.BUYER_FINANCE), () -> invoices.approve(provisional, version(provisional)));
        accepted();
        String last = as.person(supplier.person(Role.SUPPLIER_FINANCE), () -> invoices.draftFinal(delivery));

        assertEquals(0, new BigDecimal("1003720.00").compareTo(sheet(provisional).invoice().net()));
        Invoice settled = sheet(last).invoice();
        assertEquals(0, settled.net().compareTo(recovered(settled)), "one half is recovered and the other is left, whatever its provisional invoice recovered");
    }

    private static BigDecimal recovered(Invoice invoice) {
        return invoice.lines().stream().filter(line -> line.kind() == LineKind.RECOVERY).map(line -> line.amount().negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void aGradeThatCannotBeIsRefusedAtItsField() {
        Invalid refused = assertThrows(Invalid.class, () -> as.person(supplier.person(Role.SUPPLIER_FINANCE), () -> invoices.draftProvisional(delivery,
                new Expectation(new BigDecimal("8"), Map.of(AssayElement.AS, new BigDecimal("100.1"))))));

        assertEquals(List.of("gradeAS"), refused.problems().stream().map(Problem::field).toList());
    }

    @Test
    void whoSawAnOlderVersionIsTold() throws Exception {
        String invoice = provisional();
        long seen = sheet(invoice).invoice().version();
        issue(invoice);

        EJBException told = assertThrows(EJBException.class,
                () -> as.person(supplier.person(Role.SUPPLIER_FINANCE), () -> invoices.takeBack(invoice, seen, "Mistyped.")));
        assertInstanceOf(OptimisticLockException.class, told.getCause());
    }

    private String provisional() throws Exception {
        return as.person(supplier.person(Role.SUPPLIER_FINANCE), () -> invoices.draftProvisional(delivery,
                new Expectation(new BigDecimal("8"), Map.of(AssayElement.AS, new BigDecimal("0.1")))));
    }

    private void issue(String reference) throws Exception {
        as.person(supplier.person(Role.SUPPLIER_FINANCE), () -> invoices.issue(reference, version(reference)));
    }

    private void accepted() throws Exception {
        for (AssayRow row : as.person(buyer.person(Role.LOGISTICS), () -> deliveries.sheet(delivery)).assays()) {
            String figure = row.element() == AssayElement.SB ? "53" : "0.25";
            FindingDraft found = new FindingDraft(new BigDecimal(figure), organisations.approvedLaboratory("Assayer " + row.element()).reference(), "C-1");
            as.person(supplier.person(Role.OPERATIONS), () -> exchanges.enter(row.reference(), found));
            as.person(buyer.person(Role.LOGISTICS), () -> exchanges.enter(row.reference(), found));
        }
        as.person(buyer.person(Role.LOGISTICS), () -> deliveries.accept(delivery, deliveries.sheet(delivery).delivery().version()));
    }

    private InvoiceSheet sheet(String reference) throws Exception {
        return as.person(supplier.person(Role.SUPPLIER_FINANCE), () -> invoices.sheet(reference));
    }

    /** As whoever is calling sees it. */
    private long version(String reference) {
        return invoices.sheet(reference).invoice().version();
    }

    private static List<String> keys(Executable call) {
        return assertThrows(Invalid.class, call).problems().stream().map(Problem::key).toList();
    }
}
