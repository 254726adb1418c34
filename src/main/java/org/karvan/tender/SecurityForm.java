package org.karvan.tender;

/** In which form a bidder deposits his bid security. */
public enum SecurityForm {
    BANK_GUARANTEE,
    PAY_ORDER,
    INSURANCE_BOND
}
