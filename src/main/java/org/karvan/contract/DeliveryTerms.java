package org.karvan.contract;

import java.math.BigDecimal;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Percent;

/**
 * What a form hands in about delivery.
 *
 * @param incoterm who bears cost and risk up to the place
 * @param place the named place
 * @param productionShare percent of the mine's production; null for a known quantity
 * @param tolerance percent by which a delivery may differ; null when it may not
 * @param toleranceOption at whose option, buyer or supplier; null without a tolerance
 */
public record DeliveryTerms(
        Incoterm incoterm, String place, BigDecimal productionShare, BigDecimal tolerance, Side toleranceOption) {

    /** The longest named place, in characters. */
    static final int LONGEST_PLACE = 120;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal WIDEST_TOLERANCE = BigDecimal.valueOf(50);

    /** Notes at its field what is missing or cannot be. */
    void check(Check check) {
        check.that(incoterm != null, "incoterm", "invalid.required");
        LegalText.check(check, place, "place", LONGEST_PLACE);
        checkShare(check, "productionShare", productionShare, WHOLE);
        checkShare(check, "tolerance", tolerance, WIDEST_TOLERANCE);
        check.that(tolerance == null || toleranceOption == Side.BUYER || toleranceOption == Side.SUPPLIER,
                "toleranceOption", "contract.tolerance.option");
    }

    private static void checkShare(Check check, String field, BigDecimal share, BigDecimal highest) {
        if (share != null) {
            check.that(share.signum() > 0, field, "contract.figure.positive");
            check.that(share.compareTo(highest) <= 0, field, "contract.figure.atMost", highest.toPlainString());
            check.that(share.stripTrailingZeros().scale() <= Percent.SCALE, field, "contract.figure.decimals", Percent.SCALE);
        }
    }
}
