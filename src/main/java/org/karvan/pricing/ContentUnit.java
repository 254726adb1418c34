package org.karvan.pricing;

/** In what contained metal is counted and priced. */
public enum ContentUnit {
    TONNE("t"),
    KILOGRAM("kg"),
    POUND("lb"),
    TROY_OUNCE("oz"),
    /** Metric tonne unit: one hundredth of a tonne, of WO3. */
    MTU("mtu");

    private final String symbol;

    ContentUnit(String symbol) {
        this.symbol = symbol;
    }

    /** As price lists write it in every language. */
    public String symbol() {
        return symbol;
    }
}
