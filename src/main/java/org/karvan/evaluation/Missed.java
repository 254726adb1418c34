package org.karvan.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.karvan.bid.BidState;
import org.karvan.bid.BidderRow;
import org.karvan.tender.Criterion;

/**
 * A valid bid whose score in a criterion is below the pass mark that the tender announced.
 *
 * @param bid its reference
 * @param bidder who bids
 * @param code the criterion
 * @param criterion its name
 * @param score the mean of what the evaluators gave
 * @param passMark what the tender asks for at least
 */
public record Missed(String bid, String bidder, String code, String criterion, BigDecimal score, BigDecimal passMark) {

    /** Those among the qualified bids, by bid and in the order of the criteria. A score that equals the pass mark passes. */
    static List<Missed> of(List<Criterion> criteria, Committee committee, Collection<BidderRow> bids) {
        return bids.stream()
                .filter(bid -> bid.state() == BidState.QUALIFIED || bid.state() == BidState.PRICED)
                .flatMap(bid -> criteria.stream().flatMap(criterion -> of(bid, criterion, committee).stream()))
                .toList();
    }

    /** The same as the report keeps it. */
    static Missed of(MissedMark mark, List<Criterion> criteria) {
        Criterion criterion = criteria.stream().filter(each -> each.code().equals(mark.criterion())).findFirst().orElseThrow();
        return new Missed(mark.bid(), mark.bidder(), criterion.code(), criterion.name(), mark.score(), criterion.passMark().orElseThrow());
    }

    private static Optional<Missed> of(BidderRow bid, Criterion criterion, Committee committee) {
        List<Score> given = committee.given(bid.reference(), criterion.code());
        return given.isEmpty() ? Optional.empty() : criterion.passMark()
                .filter(passMark -> Score.mean(given).compareTo(passMark) < 0)
                .map(passMark -> new Missed(bid.reference(), bid.bidder(), criterion.code(), criterion.name(), Score.mean(given), passMark));
    }
}
