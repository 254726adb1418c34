package org.karvan.bid;

/**
 * A paper that goes with an offer, sealed in an envelope of its own.
 *
 * @param reference by which the portal finds its envelope
 * @param fileName what its bidder calls it
 * @param mediaType what it is, found by looking inside
 * @param size bytes
 * @param sha256 the SHA-256 of the paper itself in hexadecimal
 */
public record OfferPaper(String reference, String fileName, String mediaType, long size, String sha256) {
}
