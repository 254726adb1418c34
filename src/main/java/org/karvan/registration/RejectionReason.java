package org.karvan.registration;

/** The grounds on which a registration can be rejected. */
public enum RejectionReason {
    NOT_AUTHENTIC,
    NOT_ELIGIBLE,
    OWNERSHIP_UNCLEAR,
    SANCTIONED,
    INCOMPLETE,
    DUPLICATE
}
