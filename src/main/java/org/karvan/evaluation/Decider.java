package org.karvan.evaluation;

/** What put a bid behind the one before it. The hour at which a bid arrived never does. */
public enum Decider {
    /** The combined score. */
    SCORE,
    /** The combined scores are equal: the lower price. */
    PRICE,
    /** The prices are equal too: the higher score in everything but the price. */
    TECHNICAL,
    /** That is equal too: lots were drawn, and the draw is on record. */
    DRAW
}
