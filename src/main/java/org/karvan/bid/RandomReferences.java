package org.karvan.bid;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** References of bids and receipts: drawn and not counted, because a running number would tell how many bids there are. */
final class RandomReferences {

    /** Without letters that are taken for figures (Crockford's base 32). */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUP = 4;

    private static final RandomGenerator RANDOM = new SecureRandom();

    private RandomReferences() {
    }

    /** Such as {@code BID-7K3F-Q2MX}: 40 random bits. */
    static String ofBid() {
        return "BID" + group() + group();
    }

    /** Such as {@code RCT-0D5T-QW7N-9XKA}: 60 random bits. */
    static String ofReceipt() {
        return "RCT" + group() + group() + group();
    }

    /** Such as {@code PAP-1F3G-77ZB-C04D}: 60 random bits. */
    static String ofPaper() {
        return "PAP" + group() + group() + group();
    }

    private static String group() {
        StringBuilder group = new StringBuilder("-");
        for (int i = 0; i < GROUP; i++) {
            group.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return group.toString();
    }
}
