package org.karvan.pricing;

/** Who may choose among the periods of an option. */
public enum OptionHolder {
    BUYER,
    SELLER
}
