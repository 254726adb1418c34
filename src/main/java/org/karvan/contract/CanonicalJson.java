package org.karvan.contract;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * JSON in the one form of RFC 8785, so that equal content has equal bytes: names in order, no white space, the shortest
 * escapes. Figures of the trade are written as texts: the standard's numbers are binary and would round them.
 */
final class CanonicalJson {

    private static final int FIRST_PRINTABLE = 0x20;

    private CanonicalJson() {
    }

    /**
     * The bytes of a value made of maps, collections, texts, whole numbers and booleans.
     *
     * @throws IllegalArgumentException for a value of another kind
     */
    static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The same as text. */
    static String text(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> ordered = new TreeMap<>();
            members.forEach((name, member) -> ordered.put((String) name, member));
            return ordered.entrySet().stream()
                    .map(member -> quoted(member.getKey()) + ":" + text(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream().map(CanonicalJson::text).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof String words) {
            return quoted(words);
        }
        if (value instanceof Integer || value instanceof Boolean) {
            return value.toString();
        }
        throw new IllegalArgumentException("no canonical form for " + value);
    }

    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : words.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(c < FIRST_PRINTABLE ? "\\u%04x".formatted((int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }
}
