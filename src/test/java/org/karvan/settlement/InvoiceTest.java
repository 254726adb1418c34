package org.karvan.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karvan.delivery.DeliveryFixtures;
import org.karvan.delivery.DeliveryState;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.PriceOrder;
import org.karvan.pricing.Unpriceable;

/** What invoices come to, and what they keep. */
class InvoiceTest {

    @Test
    void theGoldenLotIsInvoicedProvisionallyAndFinallyToTheCent() {
        Invoice provisional = SettlementFixtures.invoice(InvoiceKind.PROVISIONAL, SettlementFixtures.provisionalOrder("85"));
        Invoice last = SettlementFixtures.invoice(InvoiceKind.FINAL, SettlementFixtures.finalOrder(provisional.amount()));

        assertEquals(new BigDecimal("1440896.73"), provisional.net());
        assertEquals(new BigDecimal("1224762.22"), provisional.amount());
        assertEquals(new BigDecimal("1433960.49"), last.net());
        assertEquals(new BigDecimal("209198.27"), last.amount());
        assertEquals(provisional.amount(), last.takenOff());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.000001", "1", "33.333333", "80", "85", "99.5", "100"})
    void provisionalAndBalanceSumToTheFinalExactly(String share) {
        Invoice provisional = SettlementFixtures.invoice(InvoiceKind.PROVISIONAL, SettlementFixtures.provisionalOrder(share));
        Invoice last = SettlementFixtures.invoice(InvoiceKind.FINAL, SettlementFixtures.finalOrder(provisional.amount()));

        assertEquals(last.net(), provisional.amount().add(last.amount()));
        assertEquals(SettlementFixtures.cents(provisional.amount()), provisional.amount());
    }

    @Test
    void whatWasPaidTooMuchIsACredit() {
        Invoice last = SettlementFixtures.invoice(InvoiceKind.FINAL, SettlementFixtures.finalOrder(new BigDecimal("1440896.73")));

        assertEquals(new BigDecimal("-6936.24"), last.amount());
    }

    @Test
    void runAgainFromWhatItKeepsItComesToTheSameCents() {
        Invoice invoice = SettlementFixtures.invoice(InvoiceKind.FINAL, SettlementFixtures.finalOrder(BigDecimal.ZERO));

        assertTrue(invoice.agreesWith(invoice.runAgain()));
        assertEquals(SettlementFixtures.finalOrder(BigDecimal.ZERO).price(), invoice.runAgain());
    }

    @Test
    void aStatementOfOtherAmountsIsNotTheInvoices() {
        Invoice invoice = SettlementFixtures.invoice(InvoiceKind.FINAL, SettlementFixtures.finalOrder(BigDecimal.ZERO));

        assertFalse(invoice.agreesWith(SettlementFixtures.finalOrder(BigDecimal.ONE).price()));
        assertFalse(invoice.agreesWith(SettlementFixtures.provisionalOrder("85").price()));
    }

    @Test
    void aPriceThatIsNotFixedIsRefusedWithItsClause() {
        PriceOrder order = new Reckoning(DeliveryFixtures.weighed(DeliveryState.ACCEPTED), SettlementFixtures.terms("85"), BigDecimal.ZERO, SettlementFixtures.market(3))
                .settled(SettlementFixtures.exchanges(), BigDecimal.ZERO);

        Unpriceable refusal = assertThrows(Unpriceable.class, () -> SettlementFixtures.invoice(InvoiceKind.FINAL, order));
        assertTrue(refusal.problems().get(0).arguments().contains("5.2"), refusal.problems().toString());
    }

    @Test
    void anAssayThatIsOutIsRefusedWithItsClause() {
        Reckoning reckoning = new Reckoning(DeliveryFixtures.weighed(DeliveryState.ACCEPTED), SettlementFixtures.terms("85"), BigDecimal.ZERO, SettlementFixtures.market(4));

        Invalid refusal = assertThrows(Invalid.class, () -> reckoning.settled(List.of(DeliveryFixtures.exchanged(AssayElement.SB, "52", "52", false)), BigDecimal.ZERO));
        Problem problem = refusal.problems().get(0);
        assertEquals("settlement.assay.out.clause", problem.key());
        assertEquals("5.5", problem.arguments().get(2));
    }
}
