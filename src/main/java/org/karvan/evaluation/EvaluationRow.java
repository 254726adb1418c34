package org.karvan.evaluation;

import java.time.Instant;

/**
 * An evaluation in its buyer's list.
 *
 * @param reference what people call it
 * @param tenderReference the tender it evaluates
 * @param title what is tendered
 * @param state where it stands
 * @param beganAt when the bids were opened
 * @param reportedAt when the report was signed by all; null before
 */
public record EvaluationRow(
        String reference, String tenderReference, String title, EvaluationState state, Instant beganAt, Instant reportedAt) {
}
