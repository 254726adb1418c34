package org.karvan.pricing;

import java.math.BigDecimal;
import java.util.List;

/**
 * One figure that was reckoned on the way to the money.
 *
 * @param clause the number of the clause that asks for it; empty for what needs none
 * @param subject the lot, the element or the ratio it is about
 * @param formula how
 * @param inputs the figures in the places of the formula
 * @param result what came out, not rounded unless a clause says so
 * @param unit of the result, as the trade writes it
 */
public record Step(String clause, String subject, Formula formula, List<Object> inputs, BigDecimal result, String unit) {

    public Step {
        inputs = List.copyOf(inputs);
    }
}
