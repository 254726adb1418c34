package org.karvan.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.karvan.pricing.Unpriceable.Fault;

/** What a penalty or a rejection limit looks at. A level that was not assayed blocks: it is never taken for nothing. */
public sealed interface Measured {

    /** The level in its own unit. */
    BigDecimal level(String clause, Map<AssayElement, Grade> assays);

    /** How it is called. */
    String name();

    private static Grade found(String clause, AssayElement element, Map<AssayElement, Grade> assays) {
        Grade grade = assays.get(element);
        Unpriceable.unless(grade != null, clause, Fault.ASSAY_MISSING, element);
        return grade;
    }

    /** One element. */
    record Single(AssayElement element, GradeUnit unit) implements Measured {

        @Override
        public BigDecimal level(String clause, Map<AssayElement, Grade> assays) {
            return found(clause, element, assays).in(unit).value();
        }

        @Override
        public String name() {
            return element.name();
        }
    }

    /** Several elements together, such as arsenic and antimony. */
    record Sum(List<AssayElement> elements, GradeUnit unit) implements Measured {

        public Sum {
            elements = List.copyOf(elements);
        }

        @Override
        public BigDecimal level(String clause, Map<AssayElement, Grade> assays) {
            return elements.stream().map(element -> found(clause, element, assays).in(unit).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public String name() {
            return String.join("+", elements.stream().map(AssayElement::name).toList());
        }
    }

    /** One element for each part of another, such as As/Sb: a plain number. */
    record Ratio(AssayElement element, AssayElement to) implements Measured {

        @Override
        public BigDecimal level(String clause, Map<AssayElement, Grade> assays) {
            BigDecimal divisor = found(clause, to, assays).share();
            Unpriceable.unless(divisor.signum() > 0, clause, Fault.DENOMINATOR_ZERO, to);
            return Figures.divide(found(clause, element, assays).share(), divisor);
        }

        @Override
        public String name() {
            return element + "/" + to;
        }
    }
}
