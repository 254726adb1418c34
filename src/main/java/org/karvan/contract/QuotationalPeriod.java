package org.karvan.contract;

/** The calendar month over which an index is averaged. */
public enum QuotationalPeriod {
    MONTH_BEFORE_SHIPMENT,
    MONTH_OF_SHIPMENT,
    MONTH_AFTER_SHIPMENT,
    MONTH_BEFORE_ARRIVAL,
    MONTH_OF_ARRIVAL,
    MONTH_AFTER_ARRIVAL
}
