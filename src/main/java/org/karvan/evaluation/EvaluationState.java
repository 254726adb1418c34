package org.karvan.evaluation;

/** Where the evaluation of a tender stands. */
public enum EvaluationState {
    /** Evaluators declare conflicts, decide which bids are valid, and score each on a sheet of his own. */
    SCORING,
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
