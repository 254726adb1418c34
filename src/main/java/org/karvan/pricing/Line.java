package org.karvan.pricing;

import java.math.BigDecimal;
import java.util.List;

/**
 * One amount of a statement.
 *
 * @param clause the number of the clause that asks for it
 * @param kind what it is about
 * @param subject the element or the ratio it is about; empty for the whole
 * @param formula how it was reckoned, before its sign
 * @param inputs the figures in the places of the formula
 * @param exact the amount before rounding; what is taken off is negative
 * @param amount the amount in whole minor units of the currency, half up
 */
public record Line(String clause, LineKind kind, String subject, Formula formula, List<Object> inputs, BigDecimal exact, BigDecimal amount) {

    public Line {
        inputs = List.copyOf(inputs);
    }
}
