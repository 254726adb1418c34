package org.karvan.market;

import java.time.LocalDate;

/**
 * A day on which a calendar is closed, as an administrator enters it.
 *
 * @param calendar in which calendar
 * @param day on which weekday
 * @param name what is kept
 */
public record HolidayDraft(TradingCalendar calendar, LocalDate day, String name) {
}
