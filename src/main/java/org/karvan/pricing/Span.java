package org.karvan.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.karvan.pricing.Unpriceable.Fault;

/**
 * From where to where a band of a clause reaches: the lower end belongs to it, the upper does not.
 *
 * @param from the lower end; empty when it has none
 * @param upTo the upper end; empty when it has none
 */
public record Span(Optional<BigDecimal> from, Optional<BigDecimal> upTo) {

    /** From one figure up to another. */
    public static Span between(String from, String upTo) {
        return new Span(Optional.of(new BigDecimal(from)), Optional.of(new BigDecimal(upTo)));
    }

    /** From this figure on. */
    public static Span from(String from) {
        return new Span(Optional.of(new BigDecimal(from)), Optional.empty());
    }

    /** All below this figure. */
    public static Span below(String upTo) {
        return new Span(Optional.empty(), Optional.of(new BigDecimal(upTo)));
    }

    /** Whether the figure lies in it. */
    boolean holds(BigDecimal figure) {
        return from.map(low -> figure.compareTo(low) >= 0).orElse(true) && upTo.map(high -> figure.compareTo(high) < 0).orElse(true);
    }

    /** How much of the way between two figures lies in it; the first is the lower. */
    BigDecimal overlap(BigDecimal low, BigDecimal high) {
        BigDecimal start = from.map(low::max).orElse(low);
        BigDecimal end = upTo.map(high::min).orElse(high);
        return end.subtract(start).max(BigDecimal.ZERO);
    }

    /**
     * Refuses bands that are out of order, overlap or leave a gap: no figure may be ruled twice or, between the ends,
     * not at all.
     */
    static void requireSeamless(String clause, List<Span> bands) {
        Unpriceable.unless(!bands.isEmpty(), clause, Fault.BANDS_MISSING);
        bands.forEach(band -> band.requireForward(clause));
        for (int next = 1; next < bands.size(); next++) {
            Optional<BigDecimal> end = bands.get(next - 1).upTo;
            Optional<BigDecimal> start = bands.get(next).from;
            Unpriceable.unless(end.isPresent() && start.isPresent(), clause, Fault.BANDS_OVERLAP, next, next + 1);
            int order = start.get().compareTo(end.get());
            Unpriceable.unless(order >= 0, clause, Fault.BANDS_OVERLAP, next, next + 1);
            Unpriceable.unless(order == 0, clause, Fault.BANDS_GAP, end.get(), start.get());
        }
    }

    private void requireForward(String clause) {
        if (from.isPresent() && upTo.isPresent()) {
            Unpriceable.unless(from.get().compareTo(upTo.get()) < 0, clause, Fault.BAND_REVERSED, from.get(), upTo.get());
        }
    }
}
