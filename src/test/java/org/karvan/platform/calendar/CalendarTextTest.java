package org.karvan.platform.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What RFC 5545 asks of a calendar's file. */
class CalendarTextTest {

    private static final String ADDRESS = "https://karvan.example";
    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00.123456Z");

    @Test
    void aDeadlineIsAnInstantInUtc() {
        assertEquals("""
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//Karvan//Deadlines//EN\r
                CALSCALE:GREGORIAN\r
                METHOD:PUBLISH\r
                BEGIN:VEVENT\r
                UID:TND-2026-0041-deadline@karvan\r
                DTSTAMP:20261122T050000Z\r
                DTSTART:20261201T120000Z\r
                SUMMARY:Bids close\r
                URL:https://karvan.example/tender/tender.xhtml?ref=TND-2026-0041\r
                TRANSP:TRANSPARENT\r
                END:VEVENT\r
                END:VCALENDAR\r
                """, text("Bids close"));
    }

    @Test
    void aDayHasNoHour() {
        String text = CalendarText.of(List.of(CalendarEntry.on("a", LocalDate.of(2027, 1, 2), "b", "/")), ADDRESS, NOW);

        assertTrue(text.contains("\r\nDTSTART;VALUE=DATE:20270102\r\n"), text);
    }

    @Test
    void aTextIsEscapedSoThatItAddsNoLineOfItsOwn() {
        assertTrue(text("a,b;c\\d\r\nBEGIN:VALARM\u0007").contains("SUMMARY:a\\,b\\;c\\\\d\\nBEGIN:VALARM\r\n"));
    }

    @Test
    void noLineIsLongerThan75OctetsAndUnfoldedItSaysWhatItSaid() {
        String urdu = "اینٹیمنی کنسنٹریٹ کی خریداری کے لیے بین الاقوامی ٹینڈر، چترال سے کراچی تک ترسیل 𐏈".repeat(4);
        String text = text(urdu);

        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(line.codePoints().noneMatch(letter -> letter == 0xFFFD || letter >= 0xD800 && letter <= 0xDFFF), line);
        }
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:" + urdu + "\r\n"), text);
    }

    @Test
    void everyLineEndsWithBothMarks() {
        String text = text("a\nb");

        assertTrue(text.replace("\r\n", "").chars().noneMatch(letter -> letter == '\r' || letter == '\n'), text);
    }

    @Test
    void anEntryIsEitherAnInstantOrADay() {
        assertThrows(IllegalArgumentException.class, () -> new CalendarEntry("a", null, null, "b", "/"));
        assertThrows(IllegalArgumentException.class, () -> new CalendarEntry("a", NOW, LocalDate.of(2027, 1, 2), "b", "/"));
    }

    private static String text(String summary) {
        return CalendarText.of(List.of(CalendarEntry.at("TND-2026-0041-deadline", Instant.parse("2026-12-01T12:00:00.000001Z"), summary,
                "/tender/tender.xhtml?ref=TND-2026-0041")), ADDRESS, NOW);
    }
}
