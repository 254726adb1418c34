package org.karvan.pricing;

import java.util.Arrays;
import java.util.Optional;
import org.karvan.platform.value.Mineral;

/** What a laboratory finds and a price clause speaks of: paid metals first, then what is penalised. */
public enum AssayElement {
    SB, WO3, CU, REO, AU, AG, AS, PB, BI, SE, HG, CD, ZN, SN, FE, S, MGO, F;

    /** In what laboratories write it: precious metals in grams per tonne, all others in percent. */
    public GradeUnit usualUnit() {
        return this == AU || this == AG ? GradeUnit.GRAMS_PER_TONNE : GradeUnit.PERCENT;
    }

    /** The one with this chemical symbol; empty when clauses do not speak of it. */
    public static Optional<AssayElement> of(String symbol) {
        return Arrays.stream(values()).filter(element -> element.name().equalsIgnoreCase(symbol)).findFirst();
    }

    /** The one by which the grade of a mineral is stated. */
    public static AssayElement of(Mineral mineral) {
        return switch (mineral) {
            case ANTIMONY -> SB;
            case TUNGSTEN -> WO3;
            case COPPER -> CU;
            case RARE_EARTHS -> REO;
        };
    }
}
