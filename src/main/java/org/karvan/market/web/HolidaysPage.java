package org.karvan.market.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.karvan.market.HolidayDraft;
import org.karvan.market.MarketHoliday;
import org.karvan.market.MarketFigures;
import org.karvan.market.TradingCalendar;
import org.karvan.platform.faces.Confirmation;
import org.karvan.platform.value.Listing;

/** The days on which publishers state no figure. */
@Named
@ViewScoped
public class HolidaysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MarketFigures figures;

    @Inject
    private Confirmation confirmation;

    private TradingCalendar calendar = TradingCalendar.LONDON;
    private int page = 1;
    private LocalDate day;
    private String name;

    private transient Listing<MarketHoliday> listing;

    /** Reads the page of the list that is asked for. */
    public void load() {
        listing = figures.holidays(calendar == null ? TradingCalendar.LONDON : calendar, page);
    }

    /** Adds a holiday to the calendar that is shown. */
    public String add() {
        figures.addHoliday(new HolidayDraft(calendar, day, name));
        confirmation.tell("market.holiday.added");
        return "/market/holidays.xhtml?faces-redirect=true&calendar=" + calendar;
    }

    public Listing<MarketHoliday> getListing() {
        return listing;
    }

    public TradingCalendar[] getCalendars() {
        return TradingCalendar.values();
    }

    public String getQuery() {
        return "calendar=" + calendar + "&";
    }

    public TradingCalendar getCalendar() {
        return calendar;
    }

    public void setCalendar(TradingCalendar calendar) {
        this.calendar = calendar;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
