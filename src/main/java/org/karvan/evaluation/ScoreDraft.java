package org.karvan.evaluation;

import java.math.BigDecimal;

/**
 * What an evaluator hands in for one bid in one criterion.
 *
 * @param bid the bid's reference
 * @param criterion the code of the criterion
 * @param points 0 to 100 with at most two decimals; null while he has not decided
 * @param remark why; null when he says nothing
 */
public record ScoreDraft(String bid, String criterion, BigDecimal points, String remark) {
}
