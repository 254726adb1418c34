package org.karvan.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bytes of which an entry's leaf is made: canonical JSON that can be shown to anybody, because who acted, for whom
 * and what he said stand in it only as hashes with the entry's own salt.
 */
final class Payload {

    /** Which fields there are and how they are hashed; another way of making payloads would be another edition. */
    private static final String EDITION = "1";

    private Payload() {
    }

    static String of(Happening what, String salt) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("edition", EDITION);
        fields.put("at", what.at().toString());
        fields.put("action", what.action());
        fields.put("subject", what.subjectType());
        fields.put("reference", what.reference());
        put(fields, "from", what.from());
        put(fields, "to", what.to());
        put(fields, "via", what.via());
        put(fields, "code", what.code());
        putHidden(fields, salt, "account", what.actorId());
        putHidden(fields, salt, "name", what.actorName());
        putHidden(fields, salt, "organisation", what.organisationId());
        putHidden(fields, salt, "reason", what.reason());
        putHidden(fields, salt, "details", what.details());
        return CanonicalJson.of(fields);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    /** SHA-256 of the salt's digits, name of the field, a zero byte and the value. */
    private static void putHidden(Map<String, String> fields, String salt, String name, Object value) {
        if (value != null) {
            MessageDigest digest = Merkle.sha256();
            digest.update(salt.getBytes(StandardCharsets.UTF_8));
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            fields.put(name, HexFormat.of().formatHex(digest.digest(value.toString().getBytes(StandardCharsets.UTF_8))));
        }
    }
}
