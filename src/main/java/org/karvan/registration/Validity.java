package org.karvan.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a day on a paper begins and ends: by Pakistan's calendar, where papers are issued and read. */
final class Validity {

    static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

    private Validity() {
    }

    /** The day it is at this instant. */
    static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /** The instant at which the day begins. */
    static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after the day. */
    static Instant end(LocalDate lastDay) {
        return start(lastDay.plusDays(1));
    }

    /** Whether that last day has passed. */
    static boolean isOver(LocalDate lastDay, Instant at) {
        return lastDay != null && !at.isBefore(end(lastDay));
    }

    /** Whether the day is given and still to come. */
    static boolean isAhead(LocalDate day, Instant at) {
        return day != null && day.isAfter(day(at));
    }
}
