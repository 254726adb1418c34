package org.karvan.settlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.karvan.pricing.AssayElement;

/**
 * With what the form of a new invoice begins.
 *
 * @param delivery the reference of the delivery
 * @param contract the reference of its contract
 * @param kinds what it can be invoiced for now; empty for nothing
 * @param grades the elements that the clauses look at, each with what the contract expects, in the element's usual unit
 */
public record InvoiceBeginning(String delivery, String contract, List<InvoiceKind> kinds, Map<AssayElement, BigDecimal> grades) {
}
