package org.karvan.market;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.karvan.platform.config.Stored;

/** A weekday on which the publishers of a calendar state no figure. */
@Entity
@Table(name = "market_holiday")
public class MarketHoliday extends Stored {

    static final int LONGEST_NAME = 120;

    @Enumerated(EnumType.STRING)
    @Column(name = "calendar", nullable = false, length = 20)
    private TradingCalendar calendar;

    @Column(name = "holiday", nullable = false)
    private LocalDate day;

    @Column(name = "name", nullable = false, length = LONGEST_NAME)
    private String name;

    protected MarketHoliday() {
    }

    MarketHoliday(TradingCalendar calendar, LocalDate day, String name) {
        this.calendar = calendar;
        this.day = day;
        this.name = name;
    }

    /** In which calendar. */
    public TradingCalendar calendar() {
        return calendar;
    }

    /** On which day. */
    public LocalDate day() {
        return day;
    }

    /** What is kept. */
    public String name() {
        return name;
    }
}
