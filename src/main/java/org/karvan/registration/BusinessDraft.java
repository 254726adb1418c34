package org.karvan.registration;

import java.math.BigDecimal;
import java.util.Map;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Tonnes;

/**
 * What the section on the business hands in: what a supplier can deliver, a buyer needs or a laboratory analyses.
 *
 * @param yearly the tonnes a year by mineral; no entry for what it does not deal in
 * @param endUse what a buyer makes of it
 * @param plant where a buyer's plant stands
 */
public record BusinessDraft(Map<Mineral, BigDecimal> yearly, String endUse, String plant) {

    static final int LONGEST_END_USE = 2000;
    static final int LONGEST_PLANT = 200;

    /** More than the world mines of all these minerals but copper: a slip of the pen. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    public BusinessDraft {
        yearly = Map.copyOf(yearly);
    }

    /** The same made tidy. @throws org.karvan.platform.refusal.Invalid for what cannot be */
    BusinessDraft checked(Side side) {
        boolean isBuyer = side == Side.BUYER;
        BusinessDraft tidy = new BusinessDraft(yearly, isBuyer ? Given.text(endUse) : null, isBuyer ? Given.text(plant) : null);
        Check check = new Check();
        yearly.forEach((mineral, tonnes) -> check.that(isQuantity(tonnes), mineral.name(), "registration.yearly.range"));
        check.optional(tidy.endUse, "endUse", LONGEST_END_USE);
        check.optional(tidy.plant, "plant", LONGEST_PLANT);
        check.done();
        return tidy;
    }

    private static boolean isQuantity(BigDecimal tonnes) {
        return tonnes.signum() > 0 && tonnes.compareTo(MOST) <= 0 && tonnes.stripTrailingZeros().scale() <= Tonnes.SCALE;
    }
}
