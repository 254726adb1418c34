package org.karvan.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import org.karvan.pricing.AssayElement;

/**
 * The exchange of an assay as a line of a list.
 *
 * @param reference what people call it
 * @param deliveryReference the delivery
 * @param lotReference the ore lot
 * @param element the element
 * @param state where it stands
 * @param dueAt from when on nobody can hand in
 * @param finalFigure the figure that binds both, in the element's usual unit; null until there is one
 */
public record AssayRow(String reference, String deliveryReference, String lotReference, AssayElement element, AssayExchangeState state,
        Instant dueAt, BigDecimal finalFigure) {

    static AssayRow of(AssayExchange exchange) {
        return new AssayRow(exchange.reference(), exchange.deliveryReference(), exchange.lotReference(), exchange.element(), exchange.state(),
                exchange.dueAt(), exchange.finalFigure());
    }
}
