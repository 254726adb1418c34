package org.karvan.evaluation;

import java.math.BigDecimal;
import org.karvan.platform.value.Percent;

/**
 * One line of the sum that placed a bid, in words.
 *
 * @param criterion the criterion's name
 * @param price whether it is the price
 * @param weight its weight
 * @param score what the bid scored, of 100
 * @param weighted weight × score ÷ 100
 * @param lowest the lowest that an evaluator gave; null for the price
 * @param highest the highest that an evaluator gave; null for the price
 */
public record MarkLine(
        String criterion, boolean price, Percent weight, BigDecimal score, BigDecimal weighted, BigDecimal lowest, BigDecimal highest) {
}
