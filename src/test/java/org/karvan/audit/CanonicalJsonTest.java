package org.karvan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void membersStandInTheOrderOfTheirUtf16Units() {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("\u20ac", "Euro Sign");
        object.put("\r", "Carriage Return");
        object.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        object.put("1", "One");
        object.put("\ud83d\ude00", "Emoji: Grinning Face");
        object.put("\u0080", "Control");
        object.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertEquals("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
                CanonicalJson.of(object));
    }

    @Test
    void onlyWhatMustBeIsEscapedAndInTheShortestWay() {
        assertEquals("{\"a\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007fکاروان\"}",
                CanonicalJson.of(Map.of("a", "\"\\/\b\f\n\r\t\u0000\u001f\u007fکاروان")));
    }

    @Test
    void listsAndObjectsNestWithoutSpace() {
        assertEquals("{\"a\":[\"1\",{\"b\":\"2\",\"c\":[]}],\"d\":{}}",
                CanonicalJson.of(Map.of("d", Map.of(), "a", List.of("1", Map.of("c", List.of(), "b", "2")))));
    }

    @Test
    void whatHasNoOneFormIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(Map.of("figure", 1.5)));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(Map.of("half", "\ud83d")));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(Map.of("half", "\ude00\ud83d")));
    }
}
