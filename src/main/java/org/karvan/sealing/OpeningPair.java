package org.karvan.sealing;

import java.util.Arrays;

/**
 * The two halves of a key that closes envelopes to whoever holds the second: X25519, 32 bytes each. The private half
 * lives only as long as this object is kept, and {@link #forget} wipes it.
 */
public final class OpeningPair {

    private final byte[] publicKey;
    private final byte[] privateKey;

    OpeningPair(byte[] publicKey, byte[] privateKey) {
        this.publicKey = publicKey.clone();
        this.privateKey = privateKey.clone();
    }

    byte[] publicKey() {
        return publicKey.clone();
    }

    byte[] privateKey() {
        return privateKey.clone();
    }

    /** Overwrites the private half. */
    void forget() {
        Arrays.fill(privateKey, (byte) 0);
    }
}
