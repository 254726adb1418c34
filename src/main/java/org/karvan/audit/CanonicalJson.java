package org.karvan.audit;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Text that is the same for everybody who says the same: JSON in the canonical form of RFC 8785.
 *
 * <p>Only texts, lists and objects are written; figures stand as texts, so that no reader rounds them.
 */
public final class CanonicalJson {

    private static final int FIRST_PRINTABLE = 0x20;

    private CanonicalJson() {
    }

    /**
     * The object as canonical JSON. Values are texts, maps with texts as keys, or collections of these.
     *
     * @throws IllegalArgumentException when a value is anything else, or a text is not valid Unicode
     */
    public static String of(Map<String, ?> object) {
        StringBuilder json = new StringBuilder();
        write(json, object);
        return json.toString();
    }

    private static void write(StringBuilder json, Object value) {
        if (value instanceof CharSequence text) {
            writeText(json, text);
        } else if (value instanceof Map<?, ?> object) {
            writeObject(json, object);
        } else if (value instanceof Collection<?> list) {
            writeList(json, list);
        } else {
            throw new IllegalArgumentException("neither text, list nor object: " + value);
        }
    }

    /** RFC 8785, 3.2.3: members in the order of their names' UTF-16 units, which is Java's own order of strings. */
    private static void writeObject(StringBuilder json, Map<?, ?> object) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        object.forEach((name, value) -> sorted.put((String) name, value));
        String before = "{";
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            json.append(before);
            writeText(json, member.getKey());
            json.append(':');
            write(json, member.getValue());
            before = ",";
        }
        json.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void writeList(StringBuilder json, Collection<?> list) {
        String before = "[";
        for (Object value : list) {
            json.append(before);
            write(json, value);
            before = ",";
        }
        json.append(list.isEmpty() ? "[]" : "]");
    }

    /** RFC 8785, 3.2.2.2: only what must be escaped is, in the shortest way. */
    private static void writeText(StringBuilder json, CharSequence text) {
        json.append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (c < FIRST_PRINTABLE) {
                        json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xf, 16));
                    } else {
                        requireWhole(text, at);
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    /** Half of a pair has no UTF-8 form, so it could not be hashed the same everywhere. */
    private static void requireWhole(CharSequence text, int at) {
        char c = text.charAt(at);
        boolean isBroken = Character.isHighSurrogate(c) && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        if (isBroken) {
            throw new IllegalArgumentException("half of a surrogate pair at " + at);
        }
    }
}
