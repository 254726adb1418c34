package org.karvan.delivery;

import java.math.BigDecimal;
import org.karvan.platform.refusal.Check;

/** What a scale can say, in tonnes: the same for what is loaded and for what has landed. */
final class Weights {

    /** Grams of a tonne, and as many of a percentage. */
    static final int DECIMALS = 6;

    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(100_000);

    private Weights() {
    }

    /** Notes at {@code gross} and {@code tare} what is missing or cannot be. */
    static void check(Check check, BigDecimal gross, BigDecimal tare) {
        checkOne(check, "gross", gross);
        checkOne(check, "tare", tare);
        if (gross != null && tare != null) {
            check.that(tare.compareTo(gross) < 0, "tare", "delivery.tare.overGross");
        }
    }

    /** The same of one figure at its field. */
    static void checkOne(Check check, String field, BigDecimal weight) {
        check.that(weight != null, field, "invalid.required");
        if (weight != null) {
            check.that(weight.signum() >= 0, field, "delivery.figure.notNegative");
            check.that(weight.compareTo(HEAVIEST) <= 0, field, "delivery.figure.atMost", HEAVIEST.toPlainString());
            check.that(weight.stripTrailingZeros().scale() <= DECIMALS, field, "delivery.figure.decimals", DECIMALS);
        }
    }
}
