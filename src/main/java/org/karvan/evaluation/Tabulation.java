package org.karvan.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.karvan.bid.BidState;
import org.karvan.bid.OpenedBid;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Money;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;
import org.karvan.tender.Criterion;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderLot;

/**
 * The opened offers of a tender side by side: suppliers as columns, lines as rows.
 *
 * @param tenderReference the tender
 * @param title what is tendered
 * @param currency the one currency of all prices
 * @param mass all lots together, in dry tonnes
 * @param bids the columns: the ranked ones in their order, or all by price while the order is open
 * @param lots a row for each lot; none for a reader from whom names and prices are kept
 * @param answers a row for each criterion other than the price: what the bidders say to it
 * @param scores a row for each criterion: what the bids scored; empty while the sheets are open
 */
public record Tabulation(
        String tenderReference, String title, Currency currency, Tonnes mass, List<Column> bids, List<LotRow> lots,
        List<AnswerRow> answers, List<ScoreRow> scores) {

    /** Decimals of a deviation in percent and of a price per tonne that was computed. */
    private static final int SHOWN_DECIMALS = 2;

    /**
     * One supplier's offer as a whole.
     *
     * @param bid its reference
     * @param bidder who bids; a letter for a reader who may not know
     * @param state where it stands
     * @param total its price; null for a reader who may not know it, and where its envelope was not opened
     * @param perTonne its price for a dry tonne on the average of all lots
     * @param above by how many percent its price lies above the lowest valid one; null when it was disqualified or is not known
     * @param lowest whether it is the lowest valid one
     * @param deliveryNote what it adds about delivery
     * @param remarks what else it says
     * @param rank its place; null while the order is open or when it was not ranked
     * @param combined the figure that ranks; null likewise
     */
    public record Column(
            String bid, String bidder, BidState state, Money total, BigDecimal perTonne, BigDecimal above, boolean lowest,
            String deliveryNote, String remarks, Integer rank, BigDecimal combined) {

        Column masked(Masks masks) {
            return new Column(bid, masks.of(bid, bidder), state, null, null, null, false, deliveryNote, remarks, null, null);
        }

        /** Whether it is the best of those that were ranked. */
        public boolean isBest() {
            return rank != null && rank == 1;
        }
    }

    /**
     * The prices for one lot.
     *
     * @param number the lot
     * @param mineral which mineral
     * @param form in which form
     * @param grade the least content
     * @param mass in dry tonnes
     * @param prices one for each column
     */
    public record LotRow(int number, Mineral mineral, ProductForm form, Percent grade, Tonnes mass, List<Price> prices) {

        public LotRow {
            prices = List.copyOf(prices);
        }
    }

    /**
     * What one supplier asks for one lot.
     *
     * @param perTonne for a dry tonne; null where the envelope of the prices was not opened
     * @param amount for all of it; null likewise
     * @param above by how many percent it lies above the lowest valid one; null when the bid was disqualified
     * @param lowest whether it is the lowest valid one
     */
    public record Price(BigDecimal perTonne, Money amount, BigDecimal above, boolean lowest) {
    }

    /**
     * What the bidders say to one criterion.
     *
     * @param criterion its name
     * @param weight its weight
     * @param answers one for each column; empty when nothing was said
     */
    public record AnswerRow(String criterion, Percent weight, List<String> answers) {

        public AnswerRow {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What the bids scored in one criterion.
     *
     * @param criterion its name
     * @param weight its weight
     * @param points one for each column
     */
    public record ScoreRow(String criterion, Percent weight, List<Points> points) {

        public ScoreRow {
            points = List.copyOf(points);
        }
    }

    /**
     * What one bid scored in one criterion.
     *
     * @param score of 100; null when the bid was not ranked
     * @param best whether none scored more
     */
    public record Points(BigDecimal score, boolean best) {
    }

    public Tabulation {
        bids = List.copyOf(bids);
        lots = List.copyOf(lots);
        answers = List.copyOf(answers);
        scores = List.copyOf(scores);
    }

    /** The offers side by side as they stand now. */
    static Tabulation of(Tender tender, List<OpenedBid> opened, Evaluation evaluation) {
        List<OpenedBid> columns = opened.stream()
                .sorted(Comparator.<OpenedBid, Integer>comparing(bid -> placing(evaluation, bid).map(PlacedBid::rank).orElse(Integer.MAX_VALUE))
                        .thenComparing(bid -> !isValid(bid))
                        .thenComparing(OpenedBid::total, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(OpenedBid::reference))
                .toList();
        Tonnes mass = tender.lots().stream().map(TenderLot::mass).reduce(new Tonnes(BigDecimal.ZERO), Tonnes::plus);
        BigDecimal lowest = lowest(columns, bid -> Optional.ofNullable(bid.total()).map(Money::amount));
        return new Tabulation(tender.reference(), tender.title(), tender.currency(), mass,
                columns.stream().map(bid -> column(bid, mass, lowest, placing(evaluation, bid))).toList(),
                tender.lots().stream().map(lot -> lot(lot, columns, tender.currency())).toList(),
                tender.criteria().stream().filter(criterion -> !criterion.isPrice()).map(criterion -> answers(criterion, columns)).toList(),
                evaluation.placings().isEmpty() ? List.of()
                        : tender.criteria().stream().map(criterion -> scores(criterion, columns, evaluation)).toList());
    }

    /** The same as those read it who score: letters for names, in the order of the letters, and no price. */
    Tabulation masked() {
        Masks masks = Masks.of(bids.stream().map(Column::bid).toList());
        List<Integer> order = IntStream.range(0, bids.size()).boxed().sorted(Comparator.comparing(place -> bids.get(place).bid())).toList();
        return new Tabulation(tenderReference, title, currency, mass,
                order.stream().map(bids::get).map(bid -> bid.masked(masks)).toList(), List.of(),
                answers.stream().map(row -> new AnswerRow(row.criterion, row.weight, order.stream().map(row.answers::get).toList())).toList(),
                List.of());
    }

    /** Whether names and prices are kept from the reader. */
    public boolean isMasked() {
        return lots.isEmpty();
    }

    private static Optional<PlacedBid> placing(Evaluation evaluation, OpenedBid bid) {
        return evaluation.placings().stream().filter(placed -> placed.bid().equals(bid.reference())).findFirst();
    }

    /** A price that was turned down is no measure for the others. */
    private static boolean isValid(OpenedBid bid) {
        return bid.state() != BidState.DISQUALIFIED;
    }

    private static BigDecimal lowest(List<OpenedBid> bids, Function<OpenedBid, Optional<BigDecimal>> price) {
        return bids.stream().filter(Tabulation::isValid).map(price).flatMap(Optional::stream).min(Comparator.naturalOrder()).orElse(null);
    }

    private static BigDecimal above(BigDecimal price, BigDecimal lowest) {
        return price.subtract(lowest).multiply(Score.FULL).divide(lowest, SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    private static Column column(OpenedBid bid, Tonnes mass, BigDecimal lowest, Optional<PlacedBid> placed) {
        BigDecimal total = bid.total() == null ? null : bid.total().amount();
        boolean counts = total != null && isValid(bid);
        return new Column(bid.reference(), bid.bidderName(), bid.state(), bid.total(),
                total == null ? null : total.divide(mass.value(), SHOWN_DECIMALS, RoundingMode.HALF_UP),
                counts ? above(total, lowest) : null, counts && total.compareTo(lowest) == 0,
                bid.offer().deliveryNote(), bid.offer().remarks(),
                placed.map(PlacedBid::rank).orElse(null), placed.map(PlacedBid::combined).orElse(null));
    }

    private static LotRow lot(TenderLot lot, List<OpenedBid> bids, Currency currency) {
        BigDecimal lowest = lowest(bids, bid -> bid.offer().priceOf(lot.number()));
        List<Price> prices = bids.stream().map(bid -> price(bid, lot, lowest, currency)).toList();
        return new LotRow(lot.number(), lot.mineral(), lot.form(), lot.grade(), lot.mass(), prices);
    }

    private static Price price(OpenedBid bid, TenderLot lot, BigDecimal lowest, Currency currency) {
        if (bid.total() == null) {
            return new Price(null, null, null, false);
        }
        BigDecimal perTonne = bid.offer().priceOf(lot.number())
                .orElseThrow(() -> new IllegalStateException(bid.reference() + " has no price for lot " + lot.number()));
        Money amount = bid.offer().amountOf(lot.number(), lot.mass(), currency).orElse(null);
        boolean valid = isValid(bid);
        return new Price(perTonne, amount, valid ? above(perTonne, lowest) : null, valid && perTonne.compareTo(lowest) == 0);
    }

    private static AnswerRow answers(Criterion criterion, List<OpenedBid> bids) {
        return new AnswerRow(criterion.name(), criterion.weight(),
                bids.stream().map(bid -> bid.offer().answers().getOrDefault(criterion.code(), "")).toList());
    }

    private static ScoreRow scores(Criterion criterion, List<OpenedBid> bids, Evaluation evaluation) {
        List<BigDecimal> scores = bids.stream()
                .map(bid -> evaluation.markOf(bid.reference(), criterion.code()).map(PlacedMark::score).orElse(null))
                .toList();
        BigDecimal best = scores.stream().filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        return new ScoreRow(criterion.name(), criterion.weight(),
                scores.stream().map(score -> new Points(score, score != null && score.compareTo(best) == 0)).toList());
    }
}
