package org.karvan.pricing;

/** Which index price a provisional invoice takes while the quotational period still runs. */
public enum ProvisionalPrice {
    /** The last one known on the day. */
    LATEST_QUOTATION,
    /** The average of those of the period that are known on the day. */
    AVERAGE_SO_FAR
}
