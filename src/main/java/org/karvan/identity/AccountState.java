package org.karvan.identity;

/** How an account stands, as a list shows it; nothing is decided by it. */
public enum AccountState {
    /** The person has not yet chosen a password. */
    INVITED,
    ACTIVE,
    /** It waits after wrong passwords. */
    LOCKED,
    CLOSED;

    static AccountState of(boolean closed, boolean joined, boolean locked) {
        if (closed) {
            return CLOSED;
        }
        if (!joined) {
            return INVITED;
        }
        return locked ? LOCKED : ACTIVE;
    }
}
