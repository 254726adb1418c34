package org.karvan.evaluation;

import java.time.Instant;
import org.karvan.bid.Offer;
import org.karvan.platform.value.Money;

/**
 * What a tender led to: the bid that won it, from which the contract is drafted.
 *
 * @param tenderReference the tender
 * @param buyerId who buys
 * @param supplierId who won
 * @param bidReference with which bid
 * @param total for how much in all
 * @param offer what he offered
 * @param awardedAt since when it is his
 */
public record Award(
        String tenderReference, Long buyerId, Long supplierId, String bidReference, Money total, Offer offer, Instant awardedAt) {
}
