package org.karvan.evaluation;

/** What came of a bid, as its bidder is told. */
public enum Outcome {
    /** It is intended to win; the standstill runs. */
    INTENDED,
    /** It won. */
    WON,
    /** Another is intended to win or has won. */
    NOT_CHOSEN,
    /** It did not meet a condition of the tender. */
    DISQUALIFIED,
    /** It scored less in a criterion than the tender asks for at least. */
    BELOW_PASS_MARK,
    /** The tender ended without an award. */
    NO_AWARD
}
