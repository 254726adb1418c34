package org.karvan.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Dates as an iCalendar object by RFC 5545: lines end with CR LF and are folded at 75 octets, instants are in UTC, texts
 * are escaped. An entry has no length: a deadline is the instant itself.
 */
final class CalendarText {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** RFC 5545, 3.1: the longest line in octets, its end not counted. */
    private static final int LONGEST_LINE = 75;

    private static final String LINE_END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {
    }

    /** The object with these entries, of which there must be one at least; written at that instant. */
    static String of(List<CalendarEntry> entries, String baseAddress, Instant now) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Karvan//Deadlines//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        entries.forEach(entry -> calendar.event(entry, baseAddress, now));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(CalendarEntry entry, String baseAddress, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(entry.id()) + "@karvan");
        line("DTSTAMP:" + INSTANT.format(now));
        line(entry.at() == null ? "DTSTART;VALUE=DATE:" + day(entry.day()) : "DTSTART:" + INSTANT.format(entry.at()));
        line("SUMMARY:" + escaped(entry.summary()));
        line("URL:" + baseAddress + entry.path());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** RFC 5545, 3.3.11; other control characters have no place in a text. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", "");
    }

    /** Writes a line, folded so that no letter is cut in two. */
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String letter = line.substring(at, line.offsetByCodePoints(at, 1));
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.append(letter);
            octets += more;
        }
        text.append(LINE_END);
    }
}
