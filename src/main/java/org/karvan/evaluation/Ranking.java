package org.karvan.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.karvan.platform.value.Money;

/**
 * The order of the valid bids of a tender: pure arithmetic, the same whoever computes it and in whatever order the bids
 * are handed in.
 *
 * <p>The price scores 100 × lowest ÷ this; the combined score is Σ weight × score ÷ 100. Of equals, the lower price goes
 * first, then the higher technical score, then the lot drawn; never the earlier receipt.
 *
 * @param placings best first
 * @param undecided references of bids that only a draw of lots can part, and for which none was drawn
 */
public record Ranking(List<Placing> placings, Set<String> undecided) {

    private static final Comparator<Sum> BY_SCORE = Comparator.comparing(Sum::combined).reversed();
    private static final Comparator<Sum> BY_PRICE = Comparator.comparing(sum -> sum.rated().total());
    private static final Comparator<Sum> BY_TECHNICAL = Comparator.comparing(Sum::technical).reversed();
    private static final Comparator<Sum> BY_DRAW =
            Comparator.comparing(sum -> sum.rated().draw(), Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<Sum> ORDER = BY_SCORE.thenComparing(BY_PRICE).thenComparing(BY_TECHNICAL).thenComparing(BY_DRAW);

    /** A bid with its sum. */
    private record Sum(Rated rated, List<Mark> marks, BigDecimal technical, BigDecimal combined) {
    }

    public Ranking {
        placings = List.copyOf(placings);
        undecided = Set.copyOf(undecided);
    }

    /**
     * Ranks the bids.
     *
     * @param measures what the tender announced, with weights that sum to 100
     * @param bids the valid ones, in one currency, each with a score in every criterion but the price
     */
    public static Ranking of(List<Measure> measures, List<Rated> bids) {
        Money lowest = bids.stream().map(Rated::total).min(Comparator.naturalOrder()).orElse(null);
        List<Sum> sums = bids.stream()
                .map(bid -> sum(measures, bid, lowest))
                // Those that nothing parts stand in the order of their references until lots are drawn.
                .sorted(ORDER.thenComparing(sum -> sum.rated().bid()))
                .toList();
        return new Ranking(placings(sums), undecided(sums));
    }

    private static Sum sum(List<Measure> measures, Rated bid, Money lowest) {
        List<Mark> marks = measures.stream().map(measure -> Mark.of(measure, score(measure, bid, lowest))).toList();
        Set<String> prices = measures.stream().filter(Measure::isPrice).map(Measure::code).collect(Collectors.toSet());
        BigDecimal technical = rounded(marks.stream().filter(mark -> !prices.contains(mark.code())).toList());
        return new Sum(bid, marks, technical, rounded(marks));
    }

    private static BigDecimal score(Measure measure, Rated bid, Money lowest) {
        if (measure.isPrice()) {
            return Score.ofPrice(lowest.amount(), bid.total().amount());
        }
        BigDecimal score = bid.scores().get(measure.code());
        if (score == null) {
            throw new IllegalArgumentException(bid.bid() + " has no score in " + measure.code());
        }
        return score;
    }

    private static BigDecimal rounded(List<Mark> marks) {
        return marks.stream().map(Mark::weighted).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(Score.SCALE, RoundingMode.HALF_UP);
    }

    private static List<Placing> placings(List<Sum> sums) {
        List<Placing> placings = new ArrayList<>();
        for (Sum sum : sums) {
            int rank = placings.size() + 1;
            Decider decider = rank == 1 ? Decider.SCORE : between(sums.get(rank - 2), sum);
            placings.add(new Placing(rank, sum.rated().bid(), sum.rated().total(), sum.marks(), sum.technical(), sum.combined(), decider));
        }
        return placings;
    }

    private static Decider between(Sum better, Sum worse) {
        if (BY_SCORE.compare(better, worse) != 0) {
            return Decider.SCORE;
        }
        if (BY_PRICE.compare(better, worse) != 0) {
            return Decider.PRICE;
        }
        return BY_TECHNICAL.compare(better, worse) != 0 ? Decider.TECHNICAL : Decider.DRAW;
    }

    private static Set<String> undecided(List<Sum> sums) {
        Set<String> undecided = new TreeSet<>();
        for (int next = 1; next < sums.size(); next++) {
            Sum better = sums.get(next - 1);
            Sum worse = sums.get(next);
            if (ORDER.compare(better, worse) == 0) {
                undecided.add(better.rated().bid());
                undecided.add(worse.rated().bid());
            }
        }
        return undecided;
    }

    /** The placing of each bid by its reference. */
    public Map<String, Placing> byBid() {
        return placings.stream().collect(Collectors.toMap(Placing::bid, Function.identity()));
    }
}
