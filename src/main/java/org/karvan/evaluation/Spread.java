package org.karvan.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.karvan.bid.BidState;
import org.karvan.bid.BidderRow;
import org.karvan.tender.Criterion;

/**
 * Scores of one bid in one criterion that lie further apart than the rules allow without a reason in writing.
 *
 * @param bid the bid's reference
 * @param bidder who bids
 * @param code the criterion
 * @param criterion its name
 * @param lowest the lowest that an evaluator gave
 * @param highest the highest
 * @param reason why they lie so far apart, in the committee's words; null while nobody has written it
 */
public record Spread(String bid, String bidder, String code, String criterion, BigDecimal lowest, BigDecimal highest, String reason) {

    /** By which a form names it among those of its tender. */
    public String getKey() {
        return code + " " + bid;
    }

    /** Whether nobody has written the reason. */
    public boolean isOpen() {
        return reason == null;
    }

    /** Those of that evaluation, by bidder and in the order of the criteria: among these bids, above that many points. */
    static List<Spread> of(Evaluation evaluation, List<Criterion> criteria, Committee committee, Collection<BidderRow> bids, BigDecimal limit) {
        return bids.stream()
                .filter(bid -> bid.state() != BidState.DISQUALIFIED)
                .flatMap(bid -> criteria.stream().flatMap(criterion -> between(evaluation, bid, criterion, committee).stream()))
                .filter(spread -> spread.highest.subtract(spread.lowest).compareTo(limit) > 0)
                .toList();
    }

    private static Optional<Spread> between(Evaluation evaluation, BidderRow bid, Criterion criterion, Committee committee) {
        List<BigDecimal> given = committee.given(bid.reference(), criterion.code()).stream().map(Score::points).sorted().toList();
        return given.isEmpty() ? Optional.empty() : Optional.of(new Spread(bid.reference(), bid.bidder(), criterion.code(), criterion.name(),
                given.get(0), given.get(given.size() - 1), evaluation.reasonOfSpread(bid.reference(), criterion.code()).orElse(null)));
    }
}
