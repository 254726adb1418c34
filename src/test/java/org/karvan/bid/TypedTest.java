package org.karvan.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;
import org.karvan.tender.Criterion;
import org.karvan.tender.TenderFixtures;
import org.karvan.tender.TenderLot;

class TypedTest {

    private final List<TenderLot> lots = TenderFixtures.publishedTender().lots();
    private final List<Criterion> questions = OfferForm.of(TenderFixtures.publishedTender()).questions();

    @ParameterizedTest
    @CsvSource({"26400,26400", "'26,400.00',26400.00", "' 26400.5 ',26400.5", "0.0001,0.0001", "'999,999,999.9999',999999999.9999", "1.50000,1.50000"})
    void aPriceIsReadAsPeopleWriteIt(String typed, String figure) {
        assertEquals(List.of(new LotPrice(1, new BigDecimal(figure))), Typed.prices(List.of(new PriceEntry(1, typed)), lots));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "0", "-1", "1e9", "1000000000", "0.00001", "26.400,00", "26,40", "1,0000", "abc", "٢٦٤٠٠", "\u202e26400", "26\u200b400", "=1+1", ".5",
        "999999999999999999999999999999999999999999"})
    void whatIsNoPriceIsRefusedAtItsField(String typed) {
        Invalid refused = assertThrows(Invalid.class, () -> Typed.prices(List.of(new PriceEntry(1, typed)), lots));
        assertEquals(List.of("0:price"), refused.problems().stream().map(Problem::field).toList());
    }

    @Test
    void aBlankPriceIsNoPriceYet() {
        assertEquals(List.of(), Typed.prices(List.of(new PriceEntry(1, null), new PriceEntry(1, "  ")), lots));
    }

    @Test
    void aPriceOfALotThatTheTenderDoesNotHaveIsLeftOut() {
        assertEquals(List.of(), Typed.prices(List.of(new PriceEntry(7, "26400")), lots));
    }

    @Test
    void anAnswerIsKeptWithoutBlanksAroundIt() {
        assertEquals(Map.of("C2", "Sampled."), Typed.answers(List.of(new AnswerEntry("C2", " Sampled. ")), questions));
    }

    @Test
    void anAnswerToWhatIsNotAskedIsLeftOut() {
        assertEquals(Map.of(), Typed.answers(List.of(new AnswerEntry("C1", "cheap"), new AnswerEntry("C9", "x")), questions));
    }

    @Test
    void aVeryLongAnswerIsRefusedAtItsField() {
        AnswerEntry endless = new AnswerEntry("C2", "x".repeat(Typed.LONGEST + 1));
        Invalid refused = assertThrows(Invalid.class, () -> Typed.answers(List.of(endless), questions));
        assertEquals("0:answer", refused.problems().get(0).field());
    }
}
