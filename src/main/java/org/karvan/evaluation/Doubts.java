package org.karvan.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which prices must be explained: pure arithmetic on the totals of the valid bids.
 *
 * @param belowOthers per cent by which a price may lie below the mean of the others
 * @param leastOfIndex the least per cent of the metal's worth that a price may be
 * @param mostOfIndex the largest per cent of it
 */
record Doubts(BigDecimal belowOthers, BigDecimal leastOfIndex, BigDecimal mostOfIndex) {

    private static final int DECIMALS = 2;

    /**
     * What the metal of all lots is worth by the indices of its minerals.
     *
     * @param least by the lowest index of each mineral
     * @param most by the highest
     */
    record Worth(BigDecimal least, BigDecimal most) {
    }

    /**
     * The doubts, by bid.
     *
     * @param totals the totals of the valid bids by their references, in one currency, above zero
     * @param worth what the metal is worth; null when a mineral of the tender has no index
     */
    List<PriceDoubt> about(Map<String, BigDecimal> totals, Worth worth) {
        List<PriceDoubt> doubts = new ArrayList<>();
        new TreeMap<>(totals).forEach((bid, total) -> {
            if (totals.size() > 1) {
                BigDecimal share = share(total, meanOfOthers(totals, bid));
                doubt(doubts, bid, DoubtKind.BELOW_THE_OTHERS, share, share.compareTo(Score.FULL.subtract(belowOthers)) < 0);
            }
            if (worth != null) {
                BigDecimal ofLeast = share(total, worth.least);
                doubt(doubts, bid, DoubtKind.BELOW_THE_INDEX, ofLeast, ofLeast.compareTo(leastOfIndex) < 0);
                BigDecimal ofMost = share(total, worth.most);
                doubt(doubts, bid, DoubtKind.ABOVE_THE_INDEX, ofMost, ofMost.compareTo(mostOfIndex) > 0);
            }
        });
        return doubts;
    }

    private static void doubt(List<PriceDoubt> doubts, String bid, DoubtKind kind, BigDecimal share, boolean raised) {
        if (raised) {
            doubts.add(new PriceDoubt(bid, kind, share));
        }
    }

    private static BigDecimal meanOfOthers(Map<String, BigDecimal> totals, String bid) {
        BigDecimal sum = totals.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).subtract(totals.get(bid));
        return sum.divide(BigDecimal.valueOf(totals.size() - 1L), Score.SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(BigDecimal total, BigDecimal of) {
        return total.multiply(Score.FULL).divide(of, DECIMALS, RoundingMode.HALF_UP);
    }
}
