package org.karvan.evaluation;

import java.math.BigDecimal;
import org.karvan.platform.value.Percent;

/**
 * One line of the sum that ranks a bid.
 *
 * @param code the criterion
 * @param weight its weight
 * @param score what the bid scored in it, of 100
 * @param weighted weight × score ÷ 100, not rounded
 */
public record Mark(String code, Percent weight, BigDecimal score, BigDecimal weighted) {

    static Mark of(Measure measure, BigDecimal score) {
        BigDecimal weighted = measure.weight().value().multiply(score).divide(Score.FULL);
        return new Mark(measure.code(), measure.weight(), score, weighted);
    }
}
