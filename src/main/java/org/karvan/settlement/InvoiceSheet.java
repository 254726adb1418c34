package org.karvan.settlement;

import org.karvan.pricing.Statement;

/**
 * An invoice as its page shows it.
 *
 * @param invoice the invoice
 * @param again its statement, run again from what it keeps
 * @param agrees whether that comes to the same lines, cent by cent
 */
public record InvoiceSheet(Invoice invoice, Statement again, boolean agrees) {
}
