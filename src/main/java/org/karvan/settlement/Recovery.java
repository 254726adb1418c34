package org.karvan.settlement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an invoice takes off for the prepayment of its contract.
 *
 * @param delivery the delivery that it invoices
 * @param kind provisional or final
 * @param amount in the currency of the contract, positive
 */
public record Recovery(String delivery, InvoiceKind kind, BigDecimal amount) {

    /** What all of these recover: a final invoice reckons anew what the provisional one of its delivery had recovered. */
    static BigDecimal sum(List<Recovery> recoveries) {
        Map<String, Recovery> counted = new HashMap<>();
        recoveries.forEach(each -> counted.merge(each.delivery(), each, (one, other) -> one.kind() == InvoiceKind.FINAL ? one : other));
        return counted.values().stream().map(Recovery::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
