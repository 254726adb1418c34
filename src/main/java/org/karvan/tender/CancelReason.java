package org.karvan.tender;

/** Why a buyer calls a published tender off. */
public enum CancelReason {
    NEED_GONE,
    FUNDS_WITHDRAWN,
    TERMS_WRONG,
    LAW_CHANGED
}
