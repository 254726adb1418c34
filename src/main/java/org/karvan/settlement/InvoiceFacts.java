package org.karvan.settlement;

import java.math.BigDecimal;
import org.karvan.delivery.DeliveryState;

/**
 * What the door gathered for the guards of an invoice.
 *
 * @param delivery where its delivery stands
 * @param provisional what the buyer has approved provisionally, in the invoice's currency; zero for nothing
 * @param isProvisionalOpen whether a provisional invoice of the delivery waits for an answer or was not issued
 */
record InvoiceFacts(DeliveryState delivery, BigDecimal provisional, boolean isProvisionalOpen) {
}
