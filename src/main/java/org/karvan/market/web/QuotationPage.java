package org.karvan.market.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.karvan.market.PriceSeries;
import org.karvan.market.QuotationDraft;
import org.karvan.market.MarketFigures;
import org.karvan.platform.faces.Confirmation;

/** The form by which an administrator enters the figure of a day, or corrects it. */
@Named
@ViewScoped
public class QuotationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MarketFigures figures;

    @Inject
    private Confirmation confirmation;

    private PriceSeries series;
    private String code;
    private LocalDate day;
    private BigDecimal figure;
    private String reason;

    /** Reads the series. */
    public void load() {
        series = figures.kept(code);
    }

    /** Enters the figure and leads back to the series. */
    public String enter() {
        figures.enter(code, new QuotationDraft(day, figure, reason));
        confirmation.tell("market.quotation.entered");
        return "/market/series.xhtml?faces-redirect=true&code=" + series.code();
    }

    public PriceSeries getSeries() {
        return series;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public BigDecimal getFigure() {
        return figure;
    }

    public void setFigure(BigDecimal figure) {
        this.figure = figure;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
