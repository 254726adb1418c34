package org.karvan.settlement;

import java.util.EnumSet;
import java.util.Set;

/** Where an invoice stands. */
public enum InvoiceState {
    DRAFT,
    ISSUED,
    APPROVED,
    VOID;

    /** Not voided: of each kind a delivery has only one such. */
    static final Set<InvoiceState> LIVE = EnumSet.of(DRAFT, ISSUED, APPROVED);
}
