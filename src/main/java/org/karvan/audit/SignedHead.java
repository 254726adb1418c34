package org.karvan.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/**
 * The portal's signed word about its log, as it is given away: to the file outside the database, to auditors, with
 * receipts.
 *
 * @param size how many leaves the log had
 * @param root its root in hexadecimal digits
 * @param at when, by the portal's clock
 * @param signature Ed25519 by the portal's key over {@link #statement}, in hexadecimal digits
 */
public record SignedHead(long size, String root, Instant at, String signature) {

    /** The name of what is signed, so that no signature under something else can pass for a head. */
    private static final String WHAT = "karvan audit head";

    /** The bytes that are signed: canonical JSON in UTF-8. */
    public static byte[] statement(long size, String root, Instant at) {
        Map<String, String> said = Map.of("what", WHAT, "size", Long.toString(size), "root", root, "at", at.toString());
        return CanonicalJson.of(said).getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes that were signed. */
    public byte[] statement() {
        return statement(size, root, at);
    }

    /** The signed text, as somebody verifies it with another program. */
    public String text() {
        return new String(statement(), StandardCharsets.UTF_8);
    }
}
