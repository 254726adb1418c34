package org.karvan.evaluation;

/** What an evaluator declares about himself and the bidders: before he knows who they are, and once more when he knows. */
public enum Conflict {
    /** Nothing binds him to any of them. */
    NONE,
    /** He or somebody close to him works for one, owns part of it, or stands to gain: he neither sees offers nor scores. */
    INTEREST,
    /** He advised or helped one with its bid. */
    ADVISED,
    /** He is at odds with one, so that nobody would take his judgement for fair. */
    HOSTILITY,
    /** He named an organisation to which he is tied, and the portal found it among the bidders. */
    TIED;

    /** Whether one who declares this may evaluate. */
    public boolean isFree() {
        return this == NONE;
    }

    /** Whether he says so himself; the portal finds the rest. */
    public boolean isDeclared() {
        return this != TIED;
    }
}
