package org.karvan.bid;

/**
 * A price as a bidder typed it.
 *
 * @param lot the number of the lot
 * @param typed what stands in the field; null or blank while there is no price yet
 */
public record PriceEntry(int lot, String typed) {

    /** Keeps the price out of logs. */
    @Override
    public String toString() {
        return "PriceEntry[lot=" + lot + "]";
    }
}
