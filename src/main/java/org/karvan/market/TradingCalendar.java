package org.karvan.market;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** On which days a publisher states a figure: the weekdays of a place, without its holidays. */
public enum TradingCalendar {
    LONDON("Europe/London"),
    SHANGHAI("Asia/Shanghai"),
    NEW_YORK("America/New_York"),
    KARACHI("Asia/Karachi");

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final ZoneId zone;

    TradingCalendar(String zone) {
        this.zone = ZoneId.of(zone);
    }

    /** By whose midnight a day of this calendar begins. */
    public ZoneId zone() {
        return zone;
    }

    /** Whether a figure can be expected for that day. @param holidays those of this calendar */
    boolean trades(LocalDate day, Set<LocalDate> holidays) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
