package org.karvan.contract;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;

/**
 * What a form hands in as an item of a contract.
 *
 * @param mineral which mineral
 * @param form in which form
 * @param grade at least so much, in percent, above 0 to 100
 * @param quantity dry metric tonnes; null when not fixed
 * @param hsCode customs code, 4 to 10 digits with points; null when not known
 * @param description what else is to be said; null when nothing is
 */
public record ContractItemDraft(
        Mineral mineral, ProductForm form, BigDecimal grade, BigDecimal quantity, String hsCode, String description) {

    private static final Pattern HS_CODE = Pattern.compile("\\d{4}(\\.?\\d{2}){0,3}");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_QUANTITY = new BigDecimal("100000000");

    /** Notes at its field what is missing or cannot be. */
    void check(Check check) {
        check.that(mineral != null, "mineral", "invalid.required");
        check.that(form != null, "productForm", "invalid.required");
        check.that(grade != null, "grade", "invalid.required");
        if (grade != null) {
            check.that(grade.signum() > 0 && grade.compareTo(WHOLE) <= 0, "grade", "contract.grade.range");
            check.that(grade.stripTrailingZeros().scale() <= Percent.SCALE, "grade", "contract.figure.decimals", Percent.SCALE);
        }
        checkQuantity(check, "quantity", quantity);
        check.that(hsCode == null || HS_CODE.matcher(hsCode).matches(), "hsCode", "contract.hsCode.shape");
        check.that(description == null || LegalText.isWritable(description), "description", "contract.text.letters");
        check.optional(description, "description", ContractItem.LONGEST_DESCRIPTION);
    }

    /** Notes at the field a mass that cannot be; a missing one can. */
    static void checkQuantity(Check check, String field, BigDecimal quantity) {
        if (quantity != null) {
            check.that(quantity.signum() > 0, field, "contract.figure.positive");
            check.that(quantity.compareTo(LARGEST_QUANTITY) < 0, field, "contract.figure.large");
            check.that(quantity.stripTrailingZeros().scale() <= Tonnes.SCALE, field, "contract.figure.decimals", Tonnes.SCALE);
        }
    }
}
