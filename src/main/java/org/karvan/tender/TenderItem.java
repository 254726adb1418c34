package org.karvan.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;

/**
 * What the form of one lot hands in.
 *
 * @param mineral which mineral
 * @param form in which form
 * @param grade the least grade in percent of dry mass
 * @param mass how much, in dry metric tonnes
 * @param hsCode the code of the Harmonised System
 * @param description what else to know; null for nothing
 * @param limits the limits of unwanted elements
 */
public record TenderItem(
        Mineral mineral, ProductForm form, BigDecimal grade, BigDecimal mass, String hsCode, String description,
        List<Limit> limits) implements Serializable {

    /** The elements for which buyers set penalties and rejection limits. */
    public static final List<String> ELEMENTS = List.of("As", "Pb", "Bi", "Se", "Hg", "Cd", "Th", "U");

    /** The figures of the longest national code of the Harmonised System. */
    private static final int LONGEST_CODE = 10;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(10_000_000);

    public TenderItem {
        limits = List.copyOf(limits);
    }

    /**
     * The limit of one unwanted element, in percent of dry mass.
     *
     * @param element the chemical symbol
     * @param penaltyAbove above which the price falls; null for no penalty
     * @param rejectionAbove above which the buyer may refuse; null for no such limit
     */
    public record Limit(String element, BigDecimal penaltyAbove, BigDecimal rejectionAbove) implements Serializable {

        private boolean isWhole() {
            return element != null && ELEMENTS.contains(element) && isShare(penaltyAbove) && isShare(rejectionAbove)
                    && (penaltyAbove != null || rejectionAbove != null);
        }

        private boolean isInOrder() {
            return penaltyAbove == null || rejectionAbove == null || penaltyAbove.compareTo(rejectionAbove) <= 0;
        }

        private static boolean isShare(BigDecimal share) {
            return share == null || Figures.isWithin(share, WHOLE, Percent.SCALE);
        }
    }

    /**
     * Checks the lot against the trade's own list of commodities.
     *
     * @param commodity the line of that list for mineral, form and code, if there is one
     */
    void check(Check check, Optional<Commodity> commodity) {
        check.that(mineral != null, "mineral", "invalid.required");
        check.that(form != null, "productForm", "invalid.required");
        check.that(grade != null && Figures.isWithin(grade, WHOLE, Percent.SCALE), "grade", "tender.item.grade");
        check.that(mass != null && Figures.isWithin(mass, HEAVIEST, Tonnes.SCALE), "mass", "tender.item.mass");
        check.text(hsCode, "hsCode", LONGEST_CODE);
        check.optional(description, "description", TenderLot.LONGEST_DESCRIPTION);
        check.done();
        check.that(commodity.isPresent(), "hsCode", "tender.item.hsCode", mineral, form);
        commodity.map(Commodity::highestGrade).ifPresent(highest ->
                check.that(grade.compareTo(highest.value()) <= 0, "grade", "tender.item.chemistry", highest.value().toPlainString()));
        limits.forEach(limit -> check.that(limit.isWhole(), null, "tender.item.limit", String.valueOf(limit.element())));
        limits.forEach(limit -> check.that(limit.isInOrder(), null, "tender.item.limitOrder", String.valueOf(limit.element())));
        check.that(Set.copyOf(limits.stream().map(Limit::element).toList()).size() == limits.size(), null, "tender.item.limitTwice");
        check.done();
    }
}
