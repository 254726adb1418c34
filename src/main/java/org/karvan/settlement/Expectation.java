package org.karvan.settlement;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.karvan.platform.refusal.Check;
import org.karvan.pricing.AssayElement;

/**
 * What the seller's laboratory found when the delivery was loaded: good for the provisional invoice alone.
 *
 * @param moisture percent of the loaded weight without packages
 * @param grades of the dry mass, each in the element's usual unit
 */
public record Expectation(BigDecimal moisture, Map<AssayElement, BigDecimal> grades) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Decimals of a percentage, as the portal keeps them. */
    private static final int DECIMALS = 6;

    public Expectation {
        grades = grades.isEmpty() ? Map.of() : new EnumMap<>(grades);
    }

    /** Notes at its fields what is missing or cannot be. */
    void check(Check check) {
        check.that(moisture != null, "moisture", "invalid.required");
        check.that(moisture == null || moisture.signum() >= 0 && moisture.compareTo(WHOLE) < 0, "moisture", "settlement.moisture.range");
        check.that(moisture == null || moisture.stripTrailingZeros().scale() <= DECIMALS, "moisture", "settlement.figure.decimals", DECIMALS);
        grades.forEach((element, grade) -> {
            String field = "grade" + element;
            check.that(grade != null, field, "invalid.required");
            check.that(grade == null || grade.signum() >= 0, field, "settlement.figure.notNegative");
            check.that(grade == null || grade.compareTo(element.usualUnit().whole()) <= 0, field, "settlement.grade.whole", element.usualUnit().whole());
            check.that(grade == null || grade.stripTrailingZeros().scale() <= DECIMALS, field, "settlement.figure.decimals", DECIMALS);
        });
    }
}
