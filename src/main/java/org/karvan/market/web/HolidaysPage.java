package org.karvan.market.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.karvan.market.HolidayDraft;
import org.karvan.market.MarketHoliday;
import org.karvan.market.MarketFigures;
import org.karvan.market.TradingCalendar;
import org.karvan.platform.faces.Asked;
import org.karvan.platform.faces.Confirmation;
import org.karvan.platform.value.Listing;

/** The days on which publishers state no figure. */
@Named
@RequestScoped
public class HolidaysPage {

    @Inject
    private MarketFigures figures;

    @Inject
    private Confirmation confirmation;

    @Inject
    private HttpServletRequest request;

    private TradingCalendar calendar;
    private int page = 1;
    private LocalDate day;
    private String name;
    private Listing<MarketHoliday> listing;

    /** Which calendar the address or the form is about, also when what was typed there is refused. */
    @PostConstruct
    void begin() {
        Optional<String> asked = Asked.of(request, "calendar");
        calendar = Arrays.stream(TradingCalendar.values()).filter(each -> asked.filter(each.name()::equals).isPresent())
                .findFirst().orElse(TradingCalendar.LONDON);
    }

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

    /** The page of the list; read anew when the form is shown again. */
    public Listing<MarketHoliday> getListing() {
        if (listing == null && FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
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
