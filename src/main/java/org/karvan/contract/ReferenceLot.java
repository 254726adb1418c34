package org.karvan.contract;

import java.math.BigDecimal;
import java.util.Map;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.value.Percent;
import org.karvan.pricing.AssayElement;

/**
 * A delivery that has not been made, for which somebody wants to know what the contract would pay.
 *
 * @param mass as it is weighed, wet, in tonnes
 * @param moisture in percent
 * @param grades of each element that the clauses look at: gold and silver in grams per tonne, all others in percent
 */
public record ReferenceLot(BigDecimal mass, BigDecimal moisture, Map<AssayElement, BigDecimal> grades) {

    /** How the field of an element is called, before its symbol. */
    public static final String GRADE = "grade";

    private static final BigDecimal LARGEST_MASS = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MASS_DECIMALS = 6;

    /** Notes at its field each figure that is missing or cannot be. */
    void check(Check check) {
        check.that(mass != null, "mass", "invalid.required");
        if (mass != null) {
            check.that(mass.signum() > 0, "mass", "contract.figure.positive");
            check.that(mass.compareTo(LARGEST_MASS) <= 0, "mass", "contract.figure.atMost", LARGEST_MASS.toPlainString());
            checkDecimals(check, "mass", mass, MASS_DECIMALS);
        }
        check.that(moisture != null, "moisture", "invalid.required");
        if (moisture != null) {
            check.that(moisture.signum() >= 0, "moisture", "contract.figure.notNegative");
            check.that(moisture.compareTo(WHOLE) < 0, "moisture", "contract.preview.moisture");
            checkDecimals(check, "moisture", moisture, Percent.SCALE);
        }
        grades.forEach((element, grade) -> checkGrade(check, GRADE + element, element, grade));
    }

    private static void checkGrade(Check check, String field, AssayElement element, BigDecimal grade) {
        check.that(grade != null, field, "invalid.required");
        if (grade != null) {
            BigDecimal highest = element.usualUnit().whole();
            check.that(grade.signum() >= 0, field, "contract.figure.notNegative");
            check.that(grade.compareTo(highest) <= 0, field, "contract.figure.atMost", highest.toPlainString());
            checkDecimals(check, field, grade, Percent.SCALE);
        }
    }

    private static void checkDecimals(Check check, String field, BigDecimal figure, int most) {
        check.that(figure.stripTrailingZeros().scale() <= most, field, "contract.figure.decimals", most);
    }
}
