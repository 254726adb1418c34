package org.karvan.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What laboratories found of one element in one lot.
 *
 * @param seller the seller's finding, and the only one where the other side accepts it
 * @param buyer the buyer's
 * @param umpire the third laboratory's, where the two were too far apart
 */
public record Assay(AssayElement element, Grade seller, Optional<Grade> buyer, Optional<Grade> umpire) {

    /** A finding that nobody disputes. */
    public static Assay agreed(AssayElement element, Grade grade) {
        return new Assay(element, grade, Optional.empty(), Optional.empty());
    }

    /** The findings of both sides. */
    public static Assay exchanged(AssayElement element, Grade seller, Grade buyer) {
        return new Assay(element, seller, Optional.of(buyer), Optional.empty());
    }

    /** The highest finding of all, as a share of one: what chemistry must allow. */
    BigDecimal highestShare() {
        return Stream.of(Optional.of(seller), buyer, umpire).flatMap(Optional::stream).map(Grade::share)
                .reduce(BigDecimal::max).orElseThrow();
    }
}
