package org.karvan.bid;

import java.time.Instant;
import java.util.List;

/**
 * The receipt of one submitted version of a bid, as its bidder holds it.
 *
 * @param number the receipt's own number
 * @param bid the bid
 * @param version which version of it
 * @param last whether this is the version that counts
 * @param tender the tender
 * @param tenderTitle what the tender is about
 * @param bidder the bidder's name
 * @param submittedBy who submitted it
 * @param receivedAt when it was received, by the portal's clock, to the microsecond
 * @param sha256 the SHA-256 of the sealed offer
 * @param priceSha256 the SHA-256 of the sealed prices; null where they are sealed with the offer
 * @param papers the SHA-256 of each sealed paper
 * @param statement the lines the portal has signed
 * @param signature the portal's Ed25519 signature over the statement, in hexadecimal
 * @param publicKey the portal's public key as PEM
 */
public record ReceiptSheet(
        String number, String bid, int version, boolean last, String tender, String tenderTitle, String bidder, String submittedBy,
        Instant receivedAt, String sha256, String priceSha256, List<String> papers, String statement, String signature,
        String publicKey) {

    public ReceiptSheet {
        papers = List.copyOf(papers);
    }
}
