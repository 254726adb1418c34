package org.karvan.delivery;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.karvan.platform.value.ProductForm;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.Chemistry;
import org.karvan.pricing.Clause;
import org.karvan.pricing.Grade;
import org.karvan.pricing.GradeUnit;
import org.karvan.pricing.Terms;
import org.karvan.pricing.UmpireRule;

/**
 * What a contract says of the assay of one element.
 *
 * @param element the element
 * @param highest more than this chemistry does not allow, in the element's usual unit
 * @param clause the number of the clause that splits, else of the one that pays for the element; null when none speaks of it
 * @param limit the largest difference that is split, in that unit; null when every difference is
 * @param rule how the umpire decides; null when every difference is split
 */
record AssayRule(AssayElement element, BigDecimal highest, String clause, BigDecimal limit, UmpireRule rule) {

    static AssayRule of(Terms terms, ProductForm form, AssayElement element) {
        GradeUnit unit = element.usualUnit();
        BigDecimal highest = new Grade(Chemistry.limit(terms.mineral(), form, element), GradeUnit.PERCENT).in(unit).value();
        Optional<Clause.Splitting> splitting = terms.all(Clause.Splitting.class).stream().filter(each -> each.element() == element).findFirst();
        String clause = Stream.concat(splitting.stream().map(Clause::number),
                terms.all(Clause.Payable.class).stream().filter(each -> each.element() == element).map(Clause::number)).findFirst().orElse(null);
        return new AssayRule(element, highest, clause, splitting.map(each -> each.limit().in(unit).value()).orElse(null),
                splitting.map(Clause.Splitting::rule).orElse(null));
    }

    /** The rules of several elements. */
    static Stream<AssayRule> of(Terms terms, ProductForm form, Set<AssayElement> elements) {
        return elements.stream().map(element -> of(terms, form, element));
    }
}
