package org.karvan.contract;

/** What kind of bargain a contract is; the kind decides what a complete draft must say. */
public enum ContractType {
    /** One quantity, delivered once or within months. */
    SPOT(true),
    /** A small first lot to be tested, 1 to 100 t, often with an option to buy more. */
    TRIAL_LOT(true),
    /** A fixed quantity of future production over years. */
    OFFTAKE_QUANTITY(true),
    /** A share of what a mine will produce; the quantity is not known beforehand. */
    OFFTAKE_SHARE(false),
    /** Terms under which quantities are called off later. */
    FRAMEWORK(false);

    private final boolean quantityKnown;

    ContractType(boolean quantityKnown) {
        this.quantityKnown = quantityKnown;
    }

    /** Whether the quantity is agreed in the contract itself. */
    public boolean isQuantityKnown() {
        return quantityKnown;
    }
}
