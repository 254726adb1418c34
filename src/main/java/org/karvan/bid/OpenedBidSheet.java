package org.karvan.bid;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.karvan.platform.value.Money;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderLot;

/**
 * An opened bid with what it answers.
 *
 * @param bid the bid
 * @param tender the tender
 * @param number which version was opened
 * @param receivedAt when it was received
 * @param validUntil until when the bidder is bound
 */
public record OpenedBidSheet(OpenedBid bid, Tender tender, int number, Instant receivedAt, Instant validUntil) {

    /** What is asked for each lot, in the order of the tender; lots without a price are left out. */
    public List<PricedLot> lots() {
        return tender.lots().stream()
                .flatMap(lot -> bid.offer().amountOf(lot.number(), lot.mass(), tender.currency()).stream()
                        .map(amount -> new PricedLot(lot, bid.offer().priceOf(lot.number()).orElseThrow(), amount)))
                .toList();
    }

    /** The questions with their answers, in the order of the tender. */
    public List<Answered> answers() {
        return OfferForm.of(tender).questions().stream()
                .map(asked -> new Answered(asked.name(), bid.offer().answers().getOrDefault(asked.code(), "")))
                .toList();
    }

    /**
     * A lot and its price.
     *
     * @param lot the lot
     * @param perTonne the price of a dry tonne
     * @param amount what the lot costs
     */
    public record PricedLot(TenderLot lot, BigDecimal perTonne, Money amount) {
    }

    /**
     * A question and its answer.
     *
     * @param question what was asked
     * @param answer what the bidder said; empty when nothing
     */
    public record Answered(String question, String answer) {
    }
}
