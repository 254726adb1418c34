package org.karvan.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the deliveries of a contract have recovered of its prepayment. */
class RecoveryTest {

    private static Recovery recovery(String delivery, InvoiceKind kind, String amount) {
        return new Recovery(delivery, kind, new BigDecimal(amount));
    }

    @Test
    void ofEachDeliveryTheFinalInvoiceCountsAndBeforeItTheProvisionalOne() {
        BigDecimal recovered = Recovery.sum(List.of(
                recovery("DLV-1", InvoiceKind.PROVISIONAL, "100000"),
                recovery("DLV-1", InvoiceKind.FINAL, "98500.25"),
                recovery("DLV-2", InvoiceKind.PROVISIONAL, "40000.50")));

        assertEquals(new BigDecimal("138500.75"), recovered);
    }

    @Test
    void whereNothingWasInvoicedNothingIsRecovered() {
        assertEquals(BigDecimal.ZERO, Recovery.sum(List.of()));
    }
}
