package org.karvan.evaluation;

/** What an evaluator declares about himself and the bidders before he sees an offer. */
public enum Conflict {
    /** Nothing binds him to any of them. */
    NONE,
    /** He or somebody close to him works for one, owns part of it, or stands to gain: he neither sees offers nor scores. */
    INTEREST,
    /** He advised or helped one with its bid. */
    ADVISED,
    /** He is at odds with one, so that nobody would take his judgement for fair. */
    HOSTILITY;

    /** Whether one who declares this may evaluate. */
    public boolean isFree() {
        return this == NONE;
    }
}
