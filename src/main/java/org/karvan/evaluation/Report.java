package org.karvan.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karvan.bid.BidderRow;
import org.karvan.platform.refusal.PlainText;
import org.karvan.platform.value.Money;
import org.karvan.tender.Criterion;
import org.karvan.tender.Tender;

/** An evaluation in the words of its pages: members, verdicts, the order with its sums, what one bidder is told. */
final class Report {

    private final Evaluation evaluation;
    private final Tender tender;
    private final Committee committee;
    private final Instant now;

    /** The report of that evaluation; the committee tells how far apart its members were. */
    Report(Evaluation evaluation, Tender tender, Committee committee, Instant now) {
        this.evaluation = evaluation;
        this.tender = tender;
        this.committee = committee;
        this.now = now;
    }

    /** The days before the award; null before they begin. */
    Standstill standstill() {
        return tender.standstillEndsAt() == null ? null : new Standstill(tender.standstillEndsAt(), now);
    }

    /** The members; what binds one of them may name a bidder and is kept from those who may not know who bids. */
    List<MemberRow> members(boolean blind) {
        Stream<MemberRow> declared = committee.sheets().stream()
                .filter(sheet -> committee.isMember(sheet.accountId()))
                .map(sheet -> blind ? MemberRow.of(sheet).unexplained() : MemberRow.of(sheet));
        return Stream.concat(declared, committee.undeclared().stream().map(MemberRow::undeclared)).toList();
    }

    List<BidVerdict> verdicts(List<BidderRow> bidders, Masks masks) {
        Map<String, TurnedDownBid> turnedDown = evaluation.turnedDown().stream()
                .collect(Collectors.toMap(TurnedDownBid::bid, Function.identity()));
        return bidders.stream()
                .map(bid -> verdict(bid, masks.of(bid.reference(), bid.bidder()), turnedDown.get(bid.reference())))
                .sorted(Comparator.comparing(BidVerdict::bidder).thenComparing(BidVerdict::bid))
                .toList();
    }

    private static BidVerdict verdict(BidderRow bid, String name, TurnedDownBid turnedDown) {
        return new BidVerdict(bid.reference(), name, bid.state(),
                turnedDown == null ? null : turnedDown.code(), turnedDown == null ? null : turnedDown.reason());
    }

    /** The prices that must be explained; kept back while the sheets are open, also when they were opened again. */
    List<DoubtRow> doubts(List<BidderRow> bidders) {
        if (evaluation.lockedAt() == null) {
            return List.of();
        }
        Map<String, String> names = names(bidders);
        return evaluation.doubts().stream()
                .map(doubt -> new DoubtRow(doubt.key(), names.get(doubt.bid()), doubt.kind(), doubt.share(), doubt.finding()))
                .toList();
    }

    List<ClarificationSheet> clarifications(List<Clarification> asked, List<BidderRow> bidders, Masks masks) {
        Map<String, String> names = names(bidders);
        return asked.stream()
                .map(each -> ClarificationSheet.of(each, evaluation.title(), masks.of(each.bid(), names.get(each.bid())), now))
                .toList();
    }

    private static Map<String, String> names(List<BidderRow> bidders) {
        return bidders.stream().collect(Collectors.toMap(BidderRow::reference, BidderRow::bidder));
    }

    List<RankedBid> ranking() {
        return evaluation.placings().stream().map(this::ranked).toList();
    }

    private RankedBid ranked(PlacedBid placed) {
        Money lowest = evaluation.placings().stream().map(PlacedBid::total).min(Comparator.naturalOrder()).orElse(placed.total());
        List<MarkLine> marks = tender.criteria().stream()
                .flatMap(criterion -> evaluation.markOf(placed.bid(), criterion.code()).map(mark -> line(criterion, mark)).stream())
                .toList();
        return new RankedBid(placed.rank(), placed.bid(), placed.bidder(), placed.total(), lowest, marks, placed.combined(), placed.decider());
    }

    private MarkLine line(Criterion criterion, PlacedMark mark) {
        List<BigDecimal> given = committee.given(mark.bid(), criterion.code()).stream().map(Score::points).sorted().toList();
        return new MarkLine(criterion.name(), criterion.isPrice(), mark.weight(), mark.score(), mark.weighted(),
                given.isEmpty() ? null : given.get(0), given.isEmpty() ? null : given.get(given.size() - 1));
    }

    /** What this bidder is told; empty before the intention to award is announced, and for one whose bid was not opened. */
    Optional<BidderResult> resultOf(Long bidder) {
        return switch (evaluation.state()) {
            case SCORING, LOCKED, RANKED, REPORTED, RECOMMENDED -> Optional.empty();
            case INTENDED -> decided(bidder, Outcome.INTENDED);
            case CONCLUDED -> decided(bidder, Outcome.WON);
            case ENDED -> own(bidder).map(own -> result(own.bid(), Outcome.NO_AWARD, null, null, null))
                    .or(() -> missed(bidder).map(bid -> result(bid, Outcome.NO_AWARD, null, null, null)))
                    .or(() -> turnedDown(bidder).map(this::disqualified));
        };
    }

    private Optional<BidderResult> decided(Long bidder, Outcome ofTheBest) {
        PlacedBid best = evaluation.best().orElseThrow();
        return own(bidder)
                .map(own -> result(own.bid(), own.rank() == 1 ? ofTheBest : Outcome.NOT_CHOSEN, ranked(own), null, best))
                .or(() -> missed(bidder).map(bid -> result(bid, Outcome.BELOW_PASS_MARK, null, null, best)))
                .or(() -> turnedDown(bidder).map(down -> result(down.bid(), Outcome.DISQUALIFIED, null, down, best)));
    }

    private BidderResult disqualified(TurnedDownBid down) {
        return result(down.bid(), Outcome.DISQUALIFIED, null, down, null);
    }

    private BidderResult result(String bid, Outcome outcome, RankedBid own, TurnedDownBid down, PlacedBid best) {
        return new BidderResult(evaluation.tenderReference(), evaluation.title(), bid, outcome, own,
                down == null ? null : down.code(), down == null ? null : down.reason(), evaluation.placings().size(), down == null ? debrief(bid) : List.of(),
                best == null ? null : best.bidder(), best == null ? null : best.total(),
                best == null ? null : standstill(), evaluation.awardedAt());
    }

    /** Of every criterion but the price, by the sheets that were signed: the mean, and what was said, sorted so that nothing tells whose sheet it was. */
    private List<DebriefLine> debrief(String bid) {
        return tender.criteria().stream()
                .filter(criterion -> !criterion.isPrice())
                .flatMap(criterion -> debrief(bid, criterion).stream())
                .toList();
    }

    private Optional<DebriefLine> debrief(String bid, Criterion criterion) {
        List<GivenScore> signed = committee.sheets().stream()
                .filter(ScoreSheet::isSigned)
                .flatMap(sheet -> sheet.given(bid, criterion.code()).stream())
                .filter(given -> given.score() != null)
                .toList();
        if (signed.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal mean = Score.mean(signed.stream().map(GivenScore::score).toList());
        List<String> comments = signed.stream().map(GivenScore::remark).filter(remark -> !PlainText.isBlank(remark)).sorted().toList();
        boolean passed = criterion.passMark().filter(passMark -> mean.compareTo(passMark) < 0).isEmpty();
        return Optional.of(new DebriefLine(criterion.name(), criterion.weight(), mean, criterion.passMark().orElse(null), passed, comments));
    }

    private Optional<String> missed(Long bidder) {
        return evaluation.missed().stream().filter(mark -> mark.bidderId().equals(bidder)).map(MissedMark::bid).findFirst();
    }

    private Optional<PlacedBid> own(Long bidder) {
        return evaluation.placings().stream().filter(placed -> placed.bidderId().equals(bidder)).findFirst();
    }

    private Optional<TurnedDownBid> turnedDown(Long bidder) {
        return evaluation.turnedDown().stream().filter(down -> down.bidderId().equals(bidder)).findFirst();
    }
}
