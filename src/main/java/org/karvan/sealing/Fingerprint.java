package org.karvan.sealing;

/** The 32 digits by which people compare keys: the first 128 bits of the SHA-256 of a public half, in groups of four. */
final class Fingerprint {

    private static final int DIGITS = 32;
    private static final int GROUP = 4;

    private Fingerprint() {
    }

    /** Such as {@code 3f2a 91c0 77de 0b15 a2c4 9e01 5d3b 60ff}. */
    static String of(byte[] publicKey) {
        String hash = Sealed.hash(publicKey).substring(0, DIGITS);
        StringBuilder groups = new StringBuilder();
        for (int at = 0; at < DIGITS; at += GROUP) {
            groups.append(at == 0 ? "" : " ").append(hash, at, at + GROUP);
        }
        return groups.toString();
    }
}
