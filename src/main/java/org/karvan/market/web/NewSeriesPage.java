package org.karvan.market.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.karvan.market.MarketFigures;
import org.karvan.market.QuotedPer;
import org.karvan.market.SeriesDraft;
import org.karvan.market.SeriesKind;
import org.karvan.market.TradingCalendar;
import org.karvan.platform.faces.Confirmation;
import org.karvan.platform.value.Mineral;

/** The form by which an administrator begins a series. */
@Named
@ViewScoped
public class NewSeriesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MarketFigures figures;

    @Inject
    private Confirmation confirmation;

    private String code;
    private SeriesKind kind;
    private String name;
    private Mineral mineral;
    private String currency = "USD";
    private QuotedPer per;
    private String base;
    private String source;
    private TradingCalendar calendar;
    private List<String> codes;

    /** Reads which codes are taken. */
    public void load() {
        codes = figures.codes();
    }

    public List<String> getCodes() {
        return codes;
    }

    /** Begins the series and leads to its page. */
    public String begin() {
        figures.begin(new SeriesDraft(code, kind, name, mineral, currency, per, base, source, calendar));
        confirmation.tell("market.series.begun");
        return "/market/market-prices.xhtml?faces-redirect=true";
    }

    public SeriesKind[] getKinds() {
        return SeriesKind.values();
    }

    public Mineral[] getMinerals() {
        return Mineral.values();
    }

    public QuotedPer[] getUnits() {
        return QuotedPer.values();
    }

    public TradingCalendar[] getCalendars() {
        return TradingCalendar.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public SeriesKind getKind() {
        return kind;
    }

    public void setKind(SeriesKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Mineral getMineral() {
        return mineral;
    }

    public void setMineral(Mineral mineral) {
        this.mineral = mineral;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public QuotedPer getPer() {
        return per;
    }

    public void setPer(QuotedPer per) {
        this.per = per;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public TradingCalendar getCalendar() {
        return calendar;
    }

    public void setCalendar(TradingCalendar calendar) {
        this.calendar = calendar;
    }
}
