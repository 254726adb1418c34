package org.karvan.tender;

/** Why a tender ends without an award. */
public enum FailReason {
    NO_BIDS,
    NONE_VALID,
    NONE_LEFT
}
