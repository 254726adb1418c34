package org.karvan.tender;

/** Why a tender ends without an award. */
public enum FailReason {
    NO_BIDS,
    NONE_VALID,
    NONE_LEFT,
    /** Fewer openers than the quorum still have their shares of the key: nobody can open the bids. */
    KEYS_LOST
}
