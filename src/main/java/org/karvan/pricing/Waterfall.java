package org.karvan.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.karvan.platform.value.TextKey;

/** How the value of the contained metal at its index runs down to the net, step by step, as bars of one scale. */
public final class Waterfall {

    private static final String INDEX_VALUE = "pricing.bar.index";
    private static final String UNPAID_METAL = "pricing.bar.unpaid";
    private static final String PRICE_TERMS = "pricing.bar.price";
    private static final String NET = "pricing.bar.net";
    private static final BigDecimal WIDTH = BigDecimal.valueOf(100);

    private final List<Bar> steps = new ArrayList<>();
    private BigDecimal level = BigDecimal.ZERO;

    private Waterfall() {
    }

    /** The bars of a statement; the last stands at its net. */
    public static List<Bar> of(Statement statement) {
        Waterfall fall = new Waterfall();
        BigDecimal whole = statement.containedValue();
        BigDecimal unpaid = whole(statement, MetalValue::unpaidMetal);
        BigDecimal discount = whole(statement, MetalValue::priceDiscount);
        BigDecimal rounding = sum(statement, LineKind.METAL).subtract(whole).add(unpaid).add(discount);
        fall.step(INDEX_VALUE, whole);
        // What rounding leaves over belongs to the larger step: no contract has price terms worth a cent.
        fall.step(UNPAID_METAL, rounding.subtract(unpaid));
        fall.step(PRICE_TERMS, discount.negate());
        for (LineKind kind : LineKind.values()) {
            if (kind != LineKind.METAL && kind.isOfNet()) {
                fall.step(TextKey.of(kind), sum(statement, kind));
            }
        }
        fall.steps.add(new Bar(NET, fall.level, BigDecimal.ZERO, fall.level, true));
        return scaled(fall.steps);
    }

    /** Over all metals, in whole minor units. */
    private static BigDecimal whole(Statement statement, Function<MetalValue, BigDecimal> figure) {
        return statement.metals().stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(statement.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Statement statement, LineKind kind) {
        return statement.lines().stream().filter(line -> line.kind() == kind).map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void step(String label, BigDecimal amount) {
        if (amount.signum() != 0) {
            steps.add(new Bar(label, amount, level, level.add(amount), steps.isEmpty()));
            level = level.add(amount);
        }
    }

    /** In hundredths of the way from the lowest end of all to the highest. */
    private static List<Bar> scaled(List<Bar> bars) {
        BigDecimal low = bars.stream().map(bar -> bar.start().min(bar.end())).reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = bars.stream().map(bar -> bar.start().max(bar.end())).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal range = high.subtract(low).max(BigDecimal.ONE);
        return bars.stream().map(bar -> new Bar(bar.label(), bar.amount(), scale(bar.start().min(bar.end()).subtract(low), range),
                scale(bar.start().max(bar.end()).subtract(low), range), bar.total())).toList();
    }

    private static BigDecimal scale(BigDecimal figure, BigDecimal range) {
        return Figures.divide(figure.multiply(WIDTH), range).setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * One bar.
     *
     * @param label the key of its text
     * @param amount what it adds or takes off, or the whole
     * @param start where it begins, in hundredths of the width
     * @param end where it ends
     * @param total whether it stands for a whole, not for a change
     */
    public record Bar(String label, BigDecimal amount, BigDecimal start, BigDecimal end, boolean total) {

        /** How wide it is drawn, in hundredths of the width. */
        public BigDecimal width() {
            return end.subtract(start);
        }
    }
}
