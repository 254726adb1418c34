package org.karvan.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.value.Tonnes;

/**
 * What the form for a delivery hands in.
 *
 * @param item the number of the contract's item
 * @param mass dry metric tonnes, above 0
 * @param loadOn on which day it is to be loaded
 * @param destination where it goes, by UN/LOCODE
 * @param umpire the reference of the laboratory that would decide
 * @param lots the references of its ore lots
 */
public record PlanDraft(Integer item, BigDecimal mass, LocalDate loadOn, String destination, String umpire, Set<String> lots) {

    public PlanDraft {
        lots = Set.copyOf(lots);
    }

    /** Notes at its field what is missing or cannot be, whatever the contract says. */
    void check(Check check) {
        check.that(item != null, "item", "invalid.required");
        check.that(mass != null, "mass", "invalid.required");
        if (mass != null) {
            check.that(mass.signum() > 0, "mass", "delivery.figure.positive");
            check.that(mass.stripTrailingZeros().scale() <= Tonnes.SCALE, "mass", "delivery.figure.decimals", Tonnes.SCALE);
        }
        check.that(loadOn != null, "loadOn", "invalid.required");
        check.that(destination != null, "destination", "invalid.required");
        check.that(umpire != null, "umpire", "invalid.required");
        check.that(!lots.isEmpty(), "lots", "invalid.required");
    }
}
