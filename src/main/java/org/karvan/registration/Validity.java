package org.karvan.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a day on a paper begins and ends: by Pakistan's calendar, where papers are issued and read. */
final class Validity {

    static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

    /** No paper and no debarment is given for longer. */
    private static final int FARTHEST_YEARS = 100;

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

    /** Whether the day is not given, or near enough to be no slip of the pen. */
    static boolean isNear(LocalDate dayOrNull, Instant at) {
        return dayOrNull == null || dayOrNull.isBefore(day(at).plusYears(FARTHEST_YEARS));
    }

    /** Whether the day is given and still to come. */
    static boolean isAhead(LocalDate day, Instant at) {
        return day != null && day.isAfter(day(at));
    }
}
