package org.karvan.settlement;

/** For which stage of a delivery an invoice is made. */
public enum InvoiceKind {
    /** On shipment, for the agreed percentage of what is expected. */
    PROVISIONAL,
    /** When weights, assays and prices are final, less what was invoiced provisionally; a credit when that was more. */
    FINAL
}
