package org.karvan.evaluation;

/**
 * How far the bids of a tender are in its evaluation.
 *
 * @param undecidedBids opened bids that are neither qualified nor disqualified
 * @param validBids qualified bids
 * @param passingBids qualified bids that reach every pass mark, as far as the scores are locked
 * @param openSpreads scores that lie too far apart and of which nobody has written why
 * @param openDoubts prices that must be explained and have not been
 * @param openQuestions clarifications that wait for their answer
 * @param second how far the second envelopes are
 */
record Tally(int undecidedBids, int validBids, int passingBids, int openSpreads, int openDoubts, int openQuestions, SecondEnvelope second) {

    /** Where no bid counts. */
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** Of bids that come in one envelope. */
    Tally(int undecidedBids, int validBids, int passingBids, int openSpreads, int openDoubts, int openQuestions) {
        this(undecidedBids, validBids, passingBids, openSpreads, openDoubts, openQuestions, SecondEnvelope.NONE);
    }
}
