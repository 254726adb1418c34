package org.karvan.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.Clause;
import org.karvan.pricing.Grade;
import org.karvan.pricing.Measured;
import org.karvan.pricing.Terms;

/** What the clauses of an item look at in a lot, and which of them refuse it. */
final class Limits {

    private Limits() {
    }

    /** The elements that must be assayed: those paid for, penalised, limited or split, and the one by which the grade is stated. */
    static Set<AssayElement> elements(Terms terms) {
        Set<AssayElement> elements = EnumSet.of(AssayElement.of(terms.mineral()));
        terms.all(Clause.Payable.class).forEach(clause -> elements.add(clause.element()));
        terms.all(Clause.Splitting.class).forEach(clause -> elements.add(clause.element()));
        terms.all(Clause.Penalty.class).forEach(clause -> elements.addAll(lookedAt(clause.measured())));
        terms.all(Clause.RejectionLimit.class).forEach(clause -> elements.addAll(lookedAt(clause.measured())));
        return elements;
    }

    private static List<AssayElement> lookedAt(Measured measured) {
        if (measured instanceof Measured.Sum sum) {
            return sum.elements();
        }
        if (measured instanceof Measured.Ratio ratio) {
            return List.of(ratio.element(), ratio.to());
        }
        return List.of(((Measured.Single) measured).element());
    }

    /** The limits that a lot passes, of those that what is known of it lets be judged. */
    static List<LimitBreach> passed(Terms terms, DeliveredLot lot, Map<AssayElement, Grade> finals) {
        List<LimitBreach> breaches = new ArrayList<>();
        terms.only(Clause.MoistureLimit.class)
                .filter(clause -> lot.isLanded() && lot.moisture().compareTo(clause.limit()) > 0)
                .ifPresent(clause -> breaches.add(new LimitBreach(lot.reference(), clause.number(), "", lot.moisture().value(), clause.limit().value())));
        for (Clause.RejectionLimit clause : terms.all(Clause.RejectionLimit.class)) {
            if (finals.keySet().containsAll(lookedAt(clause.measured()))) {
                BigDecimal level = clause.measured().level(clause.number(), finals);
                if (level.compareTo(clause.limit()) > 0) {
                    breaches.add(new LimitBreach(lot.reference(), clause.number(), clause.measured().name(), level, clause.limit()));
                }
            }
        }
        return breaches;
    }
}
