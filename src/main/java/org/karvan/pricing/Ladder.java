package org.karvan.pricing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.karvan.platform.value.ProductForm;
import org.karvan.pricing.Unpriceable.Fault;

/**
 * Tiers of value addition: other terms apply once ore is sold as concentrate, oxide or metal.
 *
 * @param reference of the contract
 * @param rungs each form at most once
 */
public record Ladder(String reference, List<Rung> rungs) {

    public Ladder {
        rungs = List.copyOf(rungs);
        Set<ProductForm> seen = EnumSet.noneOf(ProductForm.class);
        rungs.forEach(rung -> Unpriceable.unless(seen.add(rung.form()), reference, Fault.RULED_TWICE));
    }

    /** The statement of a consignment under the terms of its form. @throws Unpriceable when that form has no terms */
    public Statement price(Consignment consignment, Quotations quotations) {
        Terms terms = rungs.stream().filter(rung -> rung.form() == consignment.form()).findFirst().map(Rung::terms)
                .orElseThrow(() -> new Unpriceable(reference, Fault.FORM_WITHOUT_TERMS, consignment.form()));
        return Calculation.of(terms, consignment, quotations);
    }

    /** One form and its terms. */
    public record Rung(ProductForm form, Terms terms) {
    }
}
