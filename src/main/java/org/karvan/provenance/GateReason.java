package org.karvan.provenance;

/** Why the gate is shut for a parcel of ore: each is told, and none is weighed against another. */
public enum GateReason {
    /** The title under which it was dug is not in force with its authority. */
    TITLE_NOT_IN_FORCE,
    /** The last day of that title has passed. */
    TITLE_OVER,
    /** No challan shows that royalty was paid for it. */
    NO_CHALLAN,
    /** Compliance holds it. */
    HELD
}
