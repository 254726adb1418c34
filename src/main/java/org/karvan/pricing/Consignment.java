package org.karvan.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.karvan.platform.value.ProductForm;
import org.karvan.pricing.Unpriceable.Fault;

/**
 * What is priced: lots that are settled together, and what happened to them.
 *
 * @param reference what it is called
 * @param form the form of the mineral; what a laboratory can find in it depends on that
 * @param shipped the day of shipment, when there was one
 * @param arrived the day of arrival, when there was one
 * @param declarations the options that were exercised
 * @param outstanding of a prepayment, in the currency of the terms, before this consignment
 * @param stage for what the statement is made
 * @param lots at least one
 */
public record Consignment(String reference, ProductForm form, Optional<LocalDate> shipped, Optional<LocalDate> arrived,
                          List<Declaration> declarations, BigDecimal outstanding, Stage stage, List<WeighedLot> lots) {

    /**
     * A consignment.
     *
     * @throws Unpriceable when it has no lot, an option is declared twice, or the outstanding prepayment is negative
     */
    public Consignment {
        lots = List.copyOf(lots);
        declarations = List.copyOf(declarations);
        Unpriceable.unless(!lots.isEmpty(), reference, Fault.NO_LOTS);
        Unpriceable.unless(outstanding.signum() >= 0, reference, Fault.NEGATIVE, outstanding);
        Set<String> declared = new HashSet<>();
        for (Declaration declaration : declarations) {
            Unpriceable.unless(declared.add(declaration.clause()), declaration.clause(), Fault.DECLARED_TWICE);
        }
    }

    /** All lots without bags, in wet metric tonnes. */
    public BigDecimal wetMass() {
        return lots.stream().map(WeighedLot::wetMass).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All lots, in dry metric tonnes. */
    public BigDecimal dryMass() {
        return lots.stream().map(WeighedLot::dryMass).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The day of that event, for the clause that counts from it. */
    LocalDate day(String clause, PricingEvent event) {
        return (event == PricingEvent.SHIPMENT ? shipped : arrived).orElseThrow(() -> new Unpriceable(clause, Fault.DATE_MISSING, event));
    }

    /** What the holder of that clause's option declared; empty when he did not. */
    Optional<Declaration> declaration(String clause) {
        return declarations.stream().filter(declaration -> declaration.clause().equals(clause)).findFirst();
    }
}
