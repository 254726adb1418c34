package org.karvan.contract;

/**
 * A tender whose award waits for its contract.
 *
 * @param reference the tender
 * @param title what it is about
 */
public record AwardedTender(String reference, String title) {
}
