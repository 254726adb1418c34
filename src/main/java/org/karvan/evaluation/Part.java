package org.karvan.evaluation;

/** What a reader has to do with an evaluation. */
public enum Part {
    /** Sits on the committee and has still to declare whether anything binds him to a bidder: sees no offer. */
    UNDECLARED,
    /** Sits on the committee and scores. */
    EVALUATOR,
    /** Sits on the committee but declared a conflict: sees no offer and no score. */
    BOUND,
    /** Does not sit on it, and reads as the buyer's officer, approver or lawyer, or as an auditor. */
    ONLOOKER,
    /** Holds the role of an evaluator, but had a hand in the tender or holds it for a colleague: sees no offer. */
    OUTSIDE;

    /** Whether he may know neither who bids nor for how much: everybody who judges or could come to judge, until the scores are locked. */
    public boolean isBlind(EvaluationState state) {
        return this != ONLOOKER && state == EvaluationState.SCORING;
    }

    /** Whether he may see what was offered. */
    public boolean seesOffers() {
        return this == EVALUATOR || this == ONLOOKER;
    }
}
