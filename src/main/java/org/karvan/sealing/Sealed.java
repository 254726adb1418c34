package org.karvan.sealing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A closed envelope.
 *
 * @param bytes the nonce and the ciphertext with its authentication tag
 * @param sha256 the SHA-256 of those bytes in hexadecimal, as a receipt prints it
 */
public record Sealed(byte[] bytes, String sha256) {

    public Sealed {
        bytes = bytes.clone();
    }

    /** The envelope with these bytes, its hash taken anew. */
    public static Sealed of(byte[] bytes) {
        return new Sealed(bytes, hash(bytes));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-256 of the bytes in hexadecimal. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes) && sha256.equals(sealed.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return "Sealed[" + sha256 + "]";
    }
}
