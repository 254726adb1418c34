package org.karvan.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One date in a calendar: an instant, or a whole day.
 *
 * @param id what it is the date of, the same in every file, so that a calendar moves the entry when the date has moved
 * @param at the instant; null for a whole day
 * @param day the day; null for an instant
 * @param summary what happens then, in the reader's language
 * @param path the page about it, from the root of the portal
 */
public record CalendarEntry(String id, Instant at, LocalDate day, String summary, String path) {

    public CalendarEntry {
        if ((at == null) == (day == null)) {
            throw new IllegalArgumentException(id + " is either an instant or a day");
        }
        Objects.requireNonNull(summary, "summary");
    }

    /** Something that happens at an instant. */
    public static CalendarEntry at(String id, Instant at, String summary, String path) {
        return new CalendarEntry(id, at, null, summary, path);
    }

    /** Something that belongs to a whole day. */
    public static CalendarEntry on(String id, LocalDate day, String summary, String path) {
        return new CalendarEntry(id, null, day, summary, path);
    }
}
