package org.karvan.market.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.market.ChartSpan;
import org.karvan.market.MarketFigures;
import org.karvan.market.SeriesSheet;
import org.karvan.platform.faces.LineChart;

/** One series: its curve, its missing days, its figures with their corrections. */
@Named
@RequestScoped
public class SeriesPage {

    @Inject
    private MarketFigures figures;

    private String code;
    private ChartSpan span = ChartSpan.YEAR;
    private int page = 1;
    private SeriesSheet sheet;
    private LineChart chart;

    /** Reads the series. */
    public void load() {
        sheet = figures.sheet(code, span == null ? ChartSpan.YEAR : span, page);
        chart = new LineChart(sheet.curve().stream().map(each -> new LineChart.Point(each.day(), each.figure())).toList());
    }

    public SeriesSheet getSheet() {
        return sheet;
    }

    public LineChart getChart() {
        return chart;
    }

    public ChartSpan[] getSpans() {
        return ChartSpan.values();
    }

    /** The series and the span as the pager carries them on. */
    public String getQuery() {
        return "code=" + sheet.series().code() + "&span=" + span + "&";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ChartSpan getSpan() {
        return span;
    }

    public void setSpan(ChartSpan span) {
        this.span = span;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
