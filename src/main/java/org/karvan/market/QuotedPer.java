package org.karvan.market;

/** For how much of the thing a figure is stated. */
public enum QuotedPer {
    /** 1,000 kg. */
    TONNE,
    /** Of the mineral as it is, dried. */
    DRY_TONNE,
    KILOGRAM,
    /** 0.45359237 kg. */
    POUND,
    /** 31.1034768 g. */
    TROY_OUNCE,
    /** 10 kg of the oxide contained: one per cent of a tonne. */
    METRIC_TONNE_UNIT,
    /** One unit of the other currency, of an exchange rate. */
    UNIT_OF_CURRENCY
}
