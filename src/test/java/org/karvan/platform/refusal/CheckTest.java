package org.karvan.platform.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    private static final int LIMIT = 100;

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B[2J", "\u007F", "\u0085", "\u202Egpj.exe", "\u202A", "\u2066", "\u2069", "\uD800", "\uDC00",
            "\u200B", "\u2060", "\uFEFF", "\u2028", "\uFFFE", "\uFFFF", "\uDB40\uDC41"})
    void whatIsNotSeenOrTurnsTheWritingIsRefusedAtItsField(String hostile) {
        for (Check check : List.of(new Check().text("Antimony" + hostile, "title", LIMIT), new Check().optional("Antimony" + hostile, "title", LIMIT))) {
            Invalid refused = assertThrows(Invalid.class, check::done);

            assertEquals(List.of(new Problem("title", "invalid.characters", List.of())), refused.problems());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Antimony", "سرمہ کی کچ دھات", "می\u200Cخواہم", "کاروان\u200F 5 \u200Et", "two\r\nlines\tand a tab", "\uD83D\uDC2A", "Ærø – “x” ½ £"})
    void whatPeopleWriteInEnglishAndUrduPasses(String words) {
        new Check().text(words, "title", LIMIT).optional(words, "title", LIMIT).done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00A0", "\u200C\u200D", "\u3000"})
    void aTextInWhichNothingIsSeenIsMissing(String nothing) {
        Invalid refused = assertThrows(Invalid.class, () -> new Check().text(nothing, "title", LIMIT).done());

        assertEquals(List.of(new Problem("title", "invalid.required", List.of())), refused.problems());
    }

    @Test
    void aTextThatMayBeMissingMayBeMissingButNotTooLong() {
        new Check().optional(null, "note", 2).optional("", "note", 2).optional("ab", "note", 2).done();

        Invalid refused = assertThrows(Invalid.class, () -> new Check().optional("abc", "note", 2).done());
        assertEquals(List.of(new Problem("note", "invalid.tooLong", List.of(2))), refused.problems());
    }
}
