package org.karvan.settlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.karvan.platform.value.Money;

/**
 * An invoice as a line of a list.
 *
 * @param reference what people call it
 * @param kind for which stage
 * @param state where it stands
 * @param deliveryReference what is paid for
 * @param contractReference by which contract
 * @param buyerName who owes it
 * @param supplierName to whom
 * @param currency of the amount, by ISO 4217
 * @param amount what is asked; negative for a credit
 * @param since since when it stands where it stands
 */
public record InvoiceRow(String reference, InvoiceKind kind, InvoiceState state, String deliveryReference, String contractReference, String buyerName,
        String supplierName, String currency, BigDecimal amount, Instant since) {

    /** What is asked, in its currency. */
    public Money total() {
        return Money.of(amount, Currency.getInstance(currency));
    }
}
