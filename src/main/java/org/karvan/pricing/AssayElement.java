package org.karvan.pricing;

import java.util.Arrays;
import java.util.Optional;

/** What a laboratory finds and a price clause speaks of: paid metals first, then what is penalised. */
public enum AssayElement {
    SB, WO3, CU, REO, AU, AG, AS, PB, BI, SE, HG, CD, ZN, SN, FE, S, MGO, F;

    /** The one with this chemical symbol; empty when clauses do not speak of it. */
    public static Optional<AssayElement> of(String symbol) {
        return Arrays.stream(values()).filter(element -> element.name().equalsIgnoreCase(symbol)).findFirst();
    }
}
