package org.karvan.screening;

/** What a search of a list of sanctions found. */
public enum ScreeningResult {
    /** No name of the list comes near. */
    CLEAR,
    /** A name comes near, and it is the organisation or one of its owners. */
    HIT,
    /** A name comes near, and it is shown to be somebody else. */
    FALSE_POSITIVE;

    /** Whether one may trade with such a result. */
    public boolean isCleared() {
        return this != HIT;
    }
}
