package org.karvan.pricing;

/** Per what a deduction is reckoned. */
public enum DeductionBasis {
    PER_DRY_TONNE,
    PER_WET_TONNE,
    /** Once, whatever the weight. */
    PER_CONSIGNMENT,
    /** So many percent of the value of the payable metal. */
    PERCENT_OF_VALUE
}
