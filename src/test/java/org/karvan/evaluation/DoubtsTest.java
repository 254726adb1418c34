package org.karvan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.karvan.tender.TenderFixtures;

/** Which prices must be explained: 20 % below the mean of the others, under 40 % or over 120 % of the metal's worth. */
class DoubtsTest {

    private static final Doubts LIMITS = new Doubts(new BigDecimal("20"), new BigDecimal("40"), new BigDecimal("120"));

    @Test
    void aPriceFarBelowTheMeanOfTheOthersIsDoubted() {
        // The mean of 100 and 110 is 105; 83 is 79.05 % of it.
        List<PriceDoubt> doubts = LIMITS.about(totals("A", "83", "B", "100", "C", "110"), null);

        assertEquals(List.of("BELOW_THE_OTHERS A"), doubts.stream().map(PriceDoubt::key).toList());
        assertEquals(new BigDecimal("79.05"), doubts.get(0).share());
    }

    @Test
    void exactlyTheAllowedDistanceIsNoDoubt() {
        assertEquals(List.of(), LIMITS.about(totals("A", "80", "B", "100", "C", "100"), null));
    }

    @Test
    void oneBidAloneHasNothingToBeComparedWith() {
        assertEquals(List.of(), LIMITS.about(totals("A", "1"), null));
    }

    @Test
    void aPriceIsFarFromTheIndexOnlyWhenItIsFarFromEveryIndexOfTheMineral() {
        Doubts.Worth worth = new Doubts.Worth(new BigDecimal("100"), new BigDecimal("200"));

        assertEquals(List.of("BELOW_THE_INDEX A"), keys(LIMITS.about(totals("A", "39.99"), worth)));
        assertEquals(List.of(), keys(LIMITS.about(totals("A", "40"), worth)));
        assertEquals(List.of(), keys(LIMITS.about(totals("A", "240"), worth)));
        assertEquals(List.of("ABOVE_THE_INDEX A"), keys(LIMITS.about(totals("A", "240.02"), worth)));
    }

    @Test
    void whatWasFoundOfADoubtStandsWhenItIsRaisedAgainAndFallsWithIt() {
        Evaluation evaluation = EvaluationFixtures.evaluationIn(EvaluationState.LOCKED);
        evaluation.doubt(LIMITS.about(totals("A", "70", "B", "100"), null));
        evaluation.settle(evaluation.doubts().get(0), "An old mine that is paid for.", "Eve", TenderFixtures.OPENING);

        evaluation.doubt(LIMITS.about(totals("A", "70", "B", "110"), null));
        assertEquals("An old mine that is paid for.", evaluation.doubts().get(0).finding());
        assertEquals(new BigDecimal("63.64"), evaluation.doubts().get(0).share());

        evaluation.doubt(LIMITS.about(totals("A", "70"), null));
        assertEquals(List.of(), evaluation.doubts());
    }

    private static List<String> keys(List<PriceDoubt> doubts) {
        return doubts.stream().map(PriceDoubt::key).toList();
    }

    private static Map<String, BigDecimal> totals(String... pairs) {
        Map<String, BigDecimal> totals = new HashMap<>();
        for (int place = 0; place < pairs.length; place += 2) {
            totals.put(pairs[place], new BigDecimal(pairs[place + 1]));
        }
        return totals;
    }
}
