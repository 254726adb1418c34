package org.karvan.pricing;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.Tonnes;
import org.karvan.pricing.Unpriceable.Fault;

/**
 * One lot as it was weighed, dried and assayed.
 *
 * @param reference what it is called
 * @param gross its weight with bags and moisture
 * @param tare the weight of the bags
 * @param moisture of the weight without bags
 * @param assays of its dry mass, each element once
 */
public record WeighedLot(String reference, Tonnes gross, Tonnes tare, Percent moisture, List<Assay> assays) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * A lot.
     *
     * @throws Unpriceable when the tare is more than the gross weight, nothing dry is left, or an element stands twice
     */
    public WeighedLot {
        assays = List.copyOf(assays);
        Unpriceable.unless(tare.compareTo(gross) <= 0, reference, Fault.TARE_OVER_GROSS, tare.value(), gross.value());
        Unpriceable.unless(tare.compareTo(gross) < 0 && moisture.value().compareTo(WHOLE) < 0, reference, Fault.NOTHING_DRY);
        Set<AssayElement> seen = EnumSet.noneOf(AssayElement.class);
        for (Assay assay : assays) {
            Unpriceable.unless(seen.add(assay.element()), reference, Fault.ASSAYED_TWICE, assay.element());
        }
    }

    /** Wet metric tonnes: without the bags. */
    public BigDecimal wetMass() {
        return gross.value().subtract(tare.value());
    }

    /** Dry metric tonnes, exactly. */
    public BigDecimal dryMass() {
        return Figures.share(wetMass(), WHOLE.subtract(moisture.value()));
    }

    /** What was found of that element; empty when nobody looked for it. */
    Optional<Assay> assay(AssayElement element) {
        return assays.stream().filter(assay -> assay.element() == element).findFirst();
    }
}
