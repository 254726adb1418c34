package org.karvan.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;

/** For what a statement is made. */
public sealed interface Stage {

    /** On shipment: the seller's assays, and the prices known on that day. */
    record Provisional(LocalDate on) implements Stage {
    }

    /** When everything is known; what was paid provisionally, in the currency of the terms, is taken off. */
    record Final(BigDecimal paid) implements Stage {
    }
}
