package org.karvan.provenance;

import java.math.BigDecimal;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;

/**
 * What the form for a parcel of ore hands in.
 *
 * @param titleId the title under which it was dug
 * @param mineral which mineral
 * @param form in which form
 * @param mass wet metric tonnes, above 0
 * @param place where it lies
 */
public record OreLotDraft(Long titleId, Mineral mineral, ProductForm form, BigDecimal mass, String place) {

    static final int LONGEST_PLACE = 120;

    /** More than one parcel of these minerals weighs: a slip of the pen. */
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    /** @throws org.karvan.platform.refusal.Invalid when something is missing or cannot be */
    void check() {
        Check check = new Check();
        check.that(titleId != null, "mineTitle", "invalid.required");
        check.that(mineral != null, "mineral", "invalid.required");
        check.that(form != null, "productForm", "invalid.required");
        check.that(mass != null, "mass", "invalid.required");
        check.that(mass == null || isMass(), "mass", "provenance.lot.massRange");
        check.text(place, "place", LONGEST_PLACE);
        check.done();
    }

    private boolean isMass() {
        return mass.signum() > 0 && mass.compareTo(MOST) <= 0 && mass.stripTrailingZeros().scale() <= Tonnes.SCALE;
    }
}
