package org.karvan.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.karvan.audit.CanonicalJson;

/** The hashes by which a contract's text is known. */
final class Hashes {

    private Hashes() {
    }

    /** SHA-256 in hex. */
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The one hash that binds the canonical terms and the PDF of an edition: of the canonical JSON of both hashes. */
    static String ofText(String reference, int edition, byte[] terms, byte[] pdf) {
        String both = CanonicalJson.of(Map.of(
                "contract", reference, "edition", String.valueOf(edition), "terms", sha256(terms), "pdf", sha256(pdf)));
        return sha256(both.getBytes(StandardCharsets.UTF_8));
    }
}
