package org.karvan.tender;

/** Who may bid. */
public enum Procedure {
    /** Every approved supplier. */
    OPEN,
    /** Only invited suppliers, and the papers only after they accepted to keep them to themselves. */
    RESTRICTED
}
