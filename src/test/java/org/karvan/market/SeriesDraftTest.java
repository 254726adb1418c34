package org.karvan.market;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.Mineral;

/** What a new series must tell. */
class SeriesDraftTest {

    @Test
    void aPriceIndexOfAMineralIsAccepted() {
        assertDoesNotThrow(() -> SeriesFixtures.antimony().check());
    }

    @Test
    void codesAreTakenInCapitalsWithoutBlanksAround() {
        SeriesDraft tidy = new SeriesDraft(" sb-fob ", SeriesKind.PRICE_INDEX, " Antimony ", Mineral.ANTIMONY, "usd", QuotedPer.POUND, " ",
                " Agency ", TradingCalendar.LONDON).tidy();

        assertEquals("SB-FOB", tidy.code());
        assertEquals("USD", tidy.currency());
        assertEquals("Antimony", tidy.name());
        assertDoesNotThrow(tidy::check);
    }

    @Test
    void nothingAtAllIsRefusedAtEveryField() {
        assertEquals(List.of("code", "kind", "name", "currency", "per", "source", "calendar"),
                refused(new SeriesDraft(null, null, null, null, null, null, null, null, null)));
    }

    @Test
    void aCodeWithOtherSignsIsRefused() {
        assertEquals(List.of("code"), refused(coded("SB ROTTERDAM")));
        assertEquals(List.of("code"), refused(coded("-SB")));
        assertEquals(List.of("code"), refused(coded("SB")));
    }

    @Test
    void aPriceNeedsAMineralAndAMass() {
        assertEquals(List.of("mineral", "per", "base"), refused(new SeriesDraft("SB-X", SeriesKind.PRICE_INDEX, "Antimony", null, "USD",
                QuotedPer.UNIT_OF_CURRENCY, "PKR", "Agency", TradingCalendar.LONDON)));
    }

    @Test
    void anExchangeRateNeedsTwoCurrenciesAndNoMineral() {
        assertEquals(List.of("base", "per", "mineral"), refused(new SeriesDraft("USD-USD", SeriesKind.EXCHANGE_RATE, "Dollar", Mineral.COPPER,
                "USD", QuotedPer.TONNE, "USD", "Bank", TradingCalendar.KARACHI)));
        assertEquals(List.of("currency", "base"), refused(new SeriesDraft("AAA-BBB", SeriesKind.EXCHANGE_RATE, "Dollar", null, "AAQ",
                QuotedPer.UNIT_OF_CURRENCY, "QQQ", "Bank", TradingCalendar.KARACHI)));
    }

    private static SeriesDraft coded(String code) {
        return new SeriesDraft(code, SeriesKind.PRICE_INDEX, "Antimony", Mineral.ANTIMONY, "USD", QuotedPer.TONNE, null, "Agency", TradingCalendar.LONDON);
    }

    private static List<String> refused(SeriesDraft draft) {
        return assertThrows(Invalid.class, draft::check).problems().stream().map(Problem::field).toList();
    }
}
