package org.karvan.market;

import org.karvan.platform.value.Mineral;

/** Series for tests. */
final class SeriesFixtures {

    private SeriesFixtures() {
    }

    /** Antimony in warehouse Rotterdam, on London's trading days. */
    static SeriesDraft antimony() {
        return new SeriesDraft("SB-ROTTERDAM", SeriesKind.PRICE_INDEX, "Antimony metal, in warehouse Rotterdam", Mineral.ANTIMONY, "USD",
                QuotedPer.TONNE, null, "A price reporting agency", TradingCalendar.LONDON);
    }

    /** What copper smelters ask, which can be below zero. */
    static SeriesDraft copperCharge() {
        return new SeriesDraft("CU-TC", SeriesKind.TREATMENT_CHARGE, "Copper concentrate treatment charge", Mineral.COPPER, "USD",
                QuotedPer.DRY_TONNE, null, "A price reporting agency", TradingCalendar.SHANGHAI);
    }

    static PriceSeries series(SeriesDraft draft) {
        return new PriceSeries(draft);
    }
}
