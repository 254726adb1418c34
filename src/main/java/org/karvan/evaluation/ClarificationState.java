package org.karvan.evaluation;

/** Where a question of the committee to one bidder stands. */
public enum ClarificationState {
    /** It waits for his answer. */
    ASKED,
    /** He answered; an answer is given once. */
    ANSWERED,
    /** His time is over, and the committee judges by what it has. */
    LAPSED
}
