package org.karvan.contract;

/** Per what a price or a charge is reckoned. */
public enum PriceUnit {
    /** Per dry metric tonne of material. */
    DMT,
    /** Per tonne of metal or oxide contained and paid. */
    TONNE_OF_METAL,
    POUND_OF_METAL,
    TROY_OUNCE_OF_METAL,
    /** Per metric tonne unit: one hundredth of a tonne of WO3. */
    MTU
}
