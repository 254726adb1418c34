package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.bid.BidState;
import org.karvan.bid.Bids;
import org.karvan.bid.OpenedBid;
import org.karvan.market.MarketFigures;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.config.ReferenceData;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderLot;
import org.karvan.tender.Tenders;

/** Finds the prices that must be explained, when the prices are shown and whenever the valid bids change after that. */
@Dependent
class PriceWatch {

    /** Where bids stand that may still be chosen. */
    private static final Set<BidState> STANDING = EnumSet.of(BidState.QUALIFIED, BidState.PRICED);

    @Inject
    private Bids bids;

    @Inject
    private Tenders tenders;

    @Inject
    private MarketFigures market;

    @Inject
    private ReferenceData reference;

    /** Writes into the evaluation what must be explained now; what was found of the same doubt before stands. */
    void look(Evaluation evaluation) {
        look(evaluation, bids.opened(evaluation.tenderReference()).stream()
                .filter(bid -> STANDING.contains(bid.state()) && bid.total() != null)
                .collect(Collectors.toMap(OpenedBid::reference, bid -> bid.total().amount())));
    }

    /** The same when these are what the bids cost. */
    void look(Evaluation evaluation, Map<String, BigDecimal> totals) {
        Tender tender = tenders.byReference(evaluation.tenderReference());
        LocalDate day = evaluation.beganAt().atZone(ZoneOffset.UTC).toLocalDate();
        Doubts limits = new Doubts(reference.valueOn(ReferenceCode.LOW_PRICE_PERCENT, day),
                reference.valueOn(ReferenceCode.LEAST_OF_INDEX_PERCENT, day), reference.valueOn(ReferenceCode.MOST_OF_INDEX_PERCENT, day));
        evaluation.doubt(limits.about(totals, worth(tender, day)));
    }

    /** Null where a mineral has no index in the currency of the tender: then there is nothing to compare with. */
    private Doubts.Worth worth(Tender tender, LocalDate day) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (TenderLot lot : tender.lots()) {
            List<BigDecimal> worths = market.levels(lot.mineral(), tender.currency().getCurrencyCode(), day).stream()
                    .map(level -> level.ofDryTonne(lot.grade()).multiply(lot.mass().value()))
                    .sorted()
                    .toList();
            if (worths.isEmpty()) {
                return null;
            }
            least = least.add(worths.get(0));
            most = most.add(worths.get(worths.size() - 1));
        }
        return new Doubts.Worth(least, most);
    }
}
