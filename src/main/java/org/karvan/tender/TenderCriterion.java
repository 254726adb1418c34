package org.karvan.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.PlainText;

/**
 * One line of the form of criteria.
 *
 * @param name what is scored
 * @param weight its share of a hundred
 * @param price whether it is the price
 * @param passMark the score, of a hundred, below which a bid is not ranked; null for none
 */
public record TenderCriterion(String name, BigDecimal weight, boolean price, BigDecimal passMark) implements Serializable {

    /** How many criteria a tender can have: their codes run from C1 to C9. */
    public static final int MOST = 9;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** A criterion without a pass mark. */
    public TenderCriterion(String name, BigDecimal weight, boolean price) {
        this(name, weight, price, null);
    }

    /** A line that is wrong is told for the whole form, with its place: the inputs of all lines share one name. */
    static void check(Check check, List<TenderCriterion> criteria) {
        check.that(criteria.size() <= MOST, null, "tender.criteria.most", MOST);
        for (int place = 1; place <= criteria.size(); place++) {
            TenderCriterion line = criteria.get(place - 1);
            check.that(isName(line.name), null, "tender.criteria.name", place, Criterion.LONGEST_NAME);
            check.that(line.weight != null && Figures.isWithin(line.weight, WHOLE, DECIMALS), null, "tender.criteria.weight", place);
            check.that(line.passMark == null || !line.price && Figures.isWithin(line.passMark, WHOLE, DECIMALS), null, "tender.criteria.passMark", place);
        }
        check.done();
        BigDecimal sum = criteria.stream().map(TenderCriterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        check.that(sum.compareTo(WHOLE) == 0, null, "tender.criteria.sum", sum.toPlainString());
        check.that(criteria.stream().filter(TenderCriterion::price).count() == 1, null, "tender.criteria.price");
        check.done();
    }

    private static boolean isName(String name) {
        return !PlainText.isBlank(name) && PlainText.is(name) && name.length() <= Criterion.LONGEST_NAME;
    }
}
