package org.karvan.pricing;

import java.math.BigDecimal;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;

/**
 * What no laboratory can find: more of an element than its richest compound holds. Percentages by molar mass (IUPAC
 * standard atomic weights): stibnite Sb2S3 71.69 % Sb, trioxide Sb2O3 83.54 % Sb, scheelite CaWO4 80.53 % WO3, chalcocite
 * Cu2S 79.86 % Cu, cuprite Cu2O 88.82 % Cu.
 */
public final class Chemistry {

    private static final BigDecimal WHOLE = new BigDecimal("100");
    private static final BigDecimal STIBNITE = new BigDecimal("71.69");
    private static final BigDecimal TRIOXIDE = new BigDecimal("83.54");
    private static final BigDecimal SCHEELITE = new BigDecimal("80.53");
    private static final BigDecimal CHALCOCITE = new BigDecimal("79.86");
    private static final BigDecimal CUPRITE = new BigDecimal("88.82");

    private Chemistry() {
    }

    /** The highest grade of that element in that product, in percent. */
    public static BigDecimal limit(Mineral mineral, ProductForm form, AssayElement element) {
        boolean isDug = form == ProductForm.ORE || form == ProductForm.CONCENTRATE;
        if (mineral == Mineral.ANTIMONY && element == AssayElement.SB) {
            return isDug ? STIBNITE : form == ProductForm.OXIDE ? TRIOXIDE : WHOLE;
        }
        if (mineral == Mineral.TUNGSTEN && element == AssayElement.WO3) {
            return isDug ? SCHEELITE : WHOLE;
        }
        if (mineral == Mineral.COPPER && element == AssayElement.CU) {
            return isDug ? CHALCOCITE : form == ProductForm.OXIDE ? CUPRITE : WHOLE;
        }
        return WHOLE;
    }
}
