package org.karvan.pricing;

import java.math.RoundingMode;
import java.util.List;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.value.TextKey;

/** The formulas of a statement in words, made only when somebody reads them. */
public final class Narration {

    private static final String ROUNDING = "pricing.rounding.";

    private final Wording wording;

    public Narration(Wording wording) {
        this.wording = wording;
    }

    /** The formula with its figures in their places. */
    public String of(Formula formula, List<Object> inputs) {
        return wording.fill(TextKey.of(formula), inputs.stream().map(this::worded).toArray());
    }

    /** How a figure of the working was reckoned. */
    public String of(Step step) {
        return of(step.formula(), step.inputs());
    }

    /** How an amount was reckoned. */
    public String of(Line line) {
        return of(line.formula(), line.inputs());
    }

    /** What a refusal tells. */
    public String of(Unpriceable refusal) {
        return wording.fill(refusal.problems().get(0).key(), refusal.problems().get(0).arguments().toArray());
    }

    private Object worded(Object input) {
        return input instanceof RoundingMode mode ? wording.text(ROUNDING + mode.name()) : Figures.shown(input);
    }
}
