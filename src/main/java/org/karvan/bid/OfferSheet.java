package org.karvan.bid;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.karvan.platform.value.Money;
import org.karvan.tender.TenderLot;

/**
 * An offer beside what the tender asks, as a page shows it to one of those who may read it.
 *
 * @param form what is asked
 * @param offer what is said
 */
public record OfferSheet(OfferForm form, Offer offer) {

    /** Every lot of the tender with its price, in order. */
    public List<PricedLot> lots() {
        return form.lots().stream()
                .map(lot -> new PricedLot(lot, offer.priceOf(lot.number()).orElse(null),
                        offer.amountOf(lot.number(), lot.mass(), form.currency()).orElse(null)))
                .toList();
    }

    /** What the priced lots cost together. */
    public Money total() {
        return form.total(offer);
    }

    /** Every question with its answer, in order. */
    public List<Answered> answers() {
        return form.questions().stream()
                .map(asked -> new Answered(asked.code(), asked.name(), offer.answers().getOrDefault(asked.code(), "")))
                .toList();
    }

    /** Every declaration, made or not, in order. */
    public List<Declared> declarations() {
        return Arrays.stream(Declaration.values()).map(each -> new Declared(each, offer.declarations().contains(each))).toList();
    }

    /**
     * A lot and its price.
     *
     * @param lot the lot
     * @param perTonne the price of a dry tonne; null while there is none
     * @param amount what the lot costs; null while there is no price
     */
    public record PricedLot(TenderLot lot, BigDecimal perTonne, Money amount) {
    }

    /**
     * A question and its answer.
     *
     * @param code the code of the criterion
     * @param question what was asked
     * @param answer what the bidder says; empty when nothing yet
     */
    public record Answered(String code, String question, String answer) {
    }

    /**
     * A declaration.
     *
     * @param declaration what is to be declared
     * @param made whether it was
     */
    public record Declared(Declaration declaration, boolean made) {
    }
}
