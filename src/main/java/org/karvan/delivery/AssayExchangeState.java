package org.karvan.delivery;

/** Where the exchange of an assay stands. */
public enum AssayExchangeState {
    AWAITED,
    ONE_IN,
    EXCHANGED,
    UMPIRE,
    AGREED,
    VOID
}
