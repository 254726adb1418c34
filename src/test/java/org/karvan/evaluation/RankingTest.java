package org.karvan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.karvan.platform.value.Money;
import org.karvan.platform.value.Percent;

class RankingTest {

    private static final Measure PRICE = new Measure("PRICE", Percent.of("60"), true);
    private static final Measure QUALITY = new Measure("QUALITY", Percent.of("25"), false);
    private static final Measure DELIVERY = new Measure("DELIVERY", Percent.of("15"), false);
    private static final List<Measure> MEASURES = List.of(PRICE, QUALITY, DELIVERY);

    /** Generated markets; the seed is fixed so that a failure can be seen again. */
    private static final int MARKETS = 300;
    private static final long SEED = 20_261_122L;

    @Test
    void theLowestPriceScoresAHundredAndTwiceItHalf() {
        Ranking ranking = Ranking.of(List.of(new Measure("PRICE", Percent.of("100"), true)),
                List.of(bid("A", "1000", "0", "0"), bid("B", "2000", "0", "0")));
        assertEquals(new BigDecimal("100.0000"), ranking.byBid().get("A").combined());
        assertEquals(new BigDecimal("50.0000"), ranking.byBid().get("B").combined());
    }

    @Test
    void theCombinedScoreIsTheSumOfWeightTimesScore() {
        Placing placing = Ranking.of(MEASURES, List.of(bid("A", "1000", "80", "60"), bid("B", "800", "50", "50"))).byBid().get("A");
        // Price 100 × 800 ÷ 1000 = 80; 0.60 × 80 + 0.25 × 80 + 0.15 × 60 = 77.
        assertEquals(new BigDecimal("77.0000"), placing.combined());
        assertEquals(new BigDecimal("29.0000"), placing.technical());
        assertEquals(0, placing.marks().stream().map(Mark::weighted).reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(placing.combined()));
    }

    @Test
    void aDearerBidWinsWhenItIsEnoughBetter() {
        assertEquals(List.of("B", "A"), order(Ranking.of(MEASURES, List.of(bid("A", "1000", "40", "40"), bid("B", "1050", "95", "90")))));
    }

    @Test
    void ofEqualScoresTheLowerPriceGoesFirst() {
        // 0.60 × 100 + 0.25 × 60 = 75 and 0.60 × 80 + 0.25 × 96 + 0.15 × 20 = 75.
        Ranking ranking = Ranking.of(MEASURES, List.of(bid("DEAR", "1000", "96", "20"), bid("CHEAP", "800", "60", "0")));
        assertEquals(List.of("CHEAP", "DEAR"), order(ranking));
        assertEquals(ranking.placings().get(0).combined(), ranking.placings().get(1).combined());
        assertEquals(Decider.PRICE, ranking.placings().get(1).decider());
    }

    @Test
    void ofEqualPricesTheHigherTechnicalScoreGoesFirstWhenRoundingHidItInTheSum() {
        // Technical lines of 0.00005 and 0.00004 round to two figures; with the price's 33.33296… both sums round to 33.3330.
        List<Measure> fine = List.of(new Measure("PRICE", Percent.of("99.999"), true), new Measure("QUALITY", Percent.of("0.001"), false));
        Rated better = new Rated("Z-BETTER", usd("3000"), Map.of("QUALITY", new BigDecimal("5.0000")), null);
        Rated worse = new Rated("A-WORSE", usd("3000"), Map.of("QUALITY", new BigDecimal("4.0000")), null);
        Rated lowest = new Rated("LOWEST", usd("1000"), Map.of("QUALITY", new BigDecimal("0.0000")), null);
        Ranking ranking = Ranking.of(fine, List.of(worse, better, lowest));
        Map<String, Placing> placings = ranking.byBid();
        assertEquals(placings.get("A-WORSE").combined(), placings.get("Z-BETTER").combined());
        assertEquals(List.of("LOWEST", "Z-BETTER", "A-WORSE"), order(ranking));
        assertEquals(Decider.TECHNICAL, placings.get("A-WORSE").decider());
    }

    @Test
    void bidsThatNothingPartsAreUndecidedUntilLotsAreDrawn() {
        List<Rated> twins = List.of(bid("A", "1000", "50", "50"), bid("B", "1000", "50", "50"), bid("C", "1200", "50", "50"));
        assertEquals(Set.of("A", "B"), Ranking.of(MEASURES, twins).undecided());

        Ranking drawn = Ranking.of(MEASURES, List.of(drawn(twins.get(0), 2), drawn(twins.get(1), 1), twins.get(2)));
        assertTrue(drawn.undecided().isEmpty());
        assertEquals(List.of("B", "A", "C"), order(drawn));
        assertEquals(Decider.DRAW, drawn.placings().get(1).decider());
    }

    @Test
    void aDrawNeverGoesBeforeScoreOrPrice() {
        Ranking ranking = Ranking.of(MEASURES, List.of(drawn(bid("A", "1000", "50", "50"), 1), drawn(bid("B", "900", "50", "50"), 2)));
        assertEquals(List.of("B", "A"), order(ranking));
        assertEquals(Decider.SCORE, ranking.placings().get(1).decider());
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfTheBids() {
        forEachMarket((random, bids) -> {
            List<Rated> shuffled = new ArrayList<>(bids);
            Collections.shuffle(shuffled, random);
            assertEquals(Ranking.of(MEASURES, bids), Ranking.of(MEASURES, shuffled));
        });
    }

    @Test
    void theOrderDoesNotDependOnTheUnitOfTheMoney() {
        forEachMarket((random, bids) -> {
            BigDecimal rate = BigDecimal.valueOf(1 + random.nextInt(100_000), 2);
            List<Rated> converted = bids.stream()
                    .map(bid -> new Rated(bid.bid(), bid.total().times(rate, RoundingMode.UNNECESSARY), bid.scores(), bid.draw()))
                    .toList();
            Ranking before = Ranking.of(MEASURES, bids);
            Ranking after = Ranking.of(MEASURES, converted);
            assertEquals(order(before), order(after));
            assertEquals(before.placings().stream().map(Placing::combined).toList(), after.placings().stream().map(Placing::combined).toList());
        });
    }

    @Test
    void aLowerPriceNeverCostsABidItsPlace() {
        forEachMarket((random, bids) -> {
            Rated cut = bids.get(random.nextInt(bids.size()));
            Rated cheaper = new Rated(cut.bid(), cut.total().times(new BigDecimal("0.9"), RoundingMode.UNNECESSARY), cut.scores(), cut.draw());
            List<Rated> after = bids.stream().map(bid -> bid == cut ? cheaper : bid).toList();
            assertTrue(Ranking.of(MEASURES, after).byBid().get(cut.bid()).rank() <= Ranking.of(MEASURES, bids).byBid().get(cut.bid()).rank());
        });
    }

    @Test
    void everyBidHasAPlaceOfItsOwnAndNoScoreIsAboveAHundred() {
        forEachMarket((random, bids) -> {
            List<Placing> placings = Ranking.of(MEASURES, bids).placings();
            assertEquals(IntStream.rangeClosed(1, bids.size()).boxed().toList(), placings.stream().map(Placing::rank).toList());
            assertTrue(placings.stream().allMatch(placing -> placing.combined().compareTo(Score.FULL) <= 0));
        });
    }

    @Test
    void aBidWithoutAScoreIsNotRanked() {
        Rated unscored = new Rated("A", usd("1000"), Map.of("QUALITY", BigDecimal.TEN), null);
        assertThrows(IllegalArgumentException.class, () -> Ranking.of(MEASURES, List.of(unscored)));
    }

    @Test
    void aPriceOfNothingIsNoBid() {
        assertThrows(IllegalArgumentException.class, () -> bid("A", "0", "1", "1"));
    }

    private interface Market {
        void check(Random random, List<Rated> bids);
    }

    private static void forEachMarket(Market market) {
        Random random = new Random(SEED);
        for (int n = 0; n < MARKETS; n++) {
            List<Rated> bids = IntStream.rangeClosed(1, 2 + random.nextInt(8))
                    .mapToObj(place -> new Rated("BID-" + place, usd(String.valueOf(100_000 + random.nextInt(40) * 1_000)),
                            Map.of("QUALITY", points(random), "DELIVERY", points(random)), place))
                    .toList();
            market.check(random, bids);
        }
    }

    private static BigDecimal points(Random random) {
        return BigDecimal.valueOf(random.nextInt(11) * 100_000L, Score.SCALE);
    }

    private static Rated bid(String reference, String total, String quality, String delivery) {
        return new Rated(reference, usd(total), Map.of("QUALITY", new BigDecimal(quality), "DELIVERY", new BigDecimal(delivery)), null);
    }

    private static Rated drawn(Rated bid, int lot) {
        return new Rated(bid.bid(), bid.total(), bid.scores(), lot);
    }

    private static Money usd(String amount) {
        return Money.usd(amount);
    }

    private static List<String> order(Ranking ranking) {
        return ranking.placings().stream().map(Placing::bid).toList();
    }
}
