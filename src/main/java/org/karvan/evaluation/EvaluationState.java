package org.karvan.evaluation;

/** Where the evaluation of a tender stands. */
public enum EvaluationState {
    /** Evaluators declare conflicts, decide which bids are valid, and score each on a sheet of his own; they read no name and no price. */
    SCORING,
    /** The scores stand and are no longer changed; names and prices are shown, and each declares once more, by the names. */
    LOCKED,
    /** The sheets are counted and the order is fixed; the report waits for signatures. */
    RANKED,
    /** Everybody without a conflict has signed. */
    REPORTED,
    /** The report lies with the buyer's approver. */
    RECOMMENDED,
    /** The intended winner is announced, and the standstill runs. */
    INTENDED,
    /** The tender was awarded on this report. */
    CONCLUDED,
    /** The tender ended without an award. */
    ENDED
}
