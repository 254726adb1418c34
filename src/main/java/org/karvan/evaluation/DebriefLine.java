package org.karvan.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.karvan.platform.value.Percent;

/**
 * What a bidder is told of his own score in one criterion, without who said what.
 *
 * @param criterion the criterion's name
 * @param weight its weight
 * @param score the mean of what the evaluators gave, of 100
 * @param passMark what the tender asked for at least; null when nothing
 * @param passed whether the score is not below it
 * @param comments what evaluators wrote about it, in no order that tells who wrote it
 */
public record DebriefLine(String criterion, Percent weight, BigDecimal score, BigDecimal passMark, boolean passed, List<String> comments) {

    public DebriefLine {
        comments = List.copyOf(comments);
    }
}
