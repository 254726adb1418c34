package org.karvan.market;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.karvan.identity.Actor;
import org.karvan.platform.config.Stored;

/**
 * The figure of a series on one day, in one edition.
 *
 * <p>It is entered once. A correction is the next edition of that day, with its reason; the earlier one stays, so that
 * whatever was priced by it can be priced again.
 */
@Entity
public class Quotation extends Stored {

    /** Digits of a figure in all and after the point. */
    static final int PRECISION = 18;
    static final int SCALE = 6;

    static final int LONGEST_REASON = 500;

    private static final int FIRST_EDITION = 1;

    @Column(name = "series_id", nullable = false)
    private Long seriesId;

    @Column(name = "trading_day", nullable = false)
    private LocalDate day;

    @Column(name = "figure", nullable = false, precision = PRECISION, scale = SCALE)
    private BigDecimal figure;

    @Column(name = "edition", nullable = false)
    private int edition;

    @Column(name = "reason", length = LONGEST_REASON)
    private String reason;

    @Column(name = "entered_by", nullable = false)
    private Long enteredBy;

    @Column(name = "enterer", nullable = false, length = 120)
    private String enterer;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected Quotation() {
    }

    /** The first figure of a day. */
    Quotation(PriceSeries series, LocalDate day, BigDecimal figure, Actor by, Instant at) {
        this(series.id(), day, figure, FIRST_EDITION, null, by, at);
    }

    private Quotation(Long seriesId, LocalDate day, BigDecimal figure, int edition, String reason, Actor by, Instant at) {
        this.seriesId = seriesId;
        this.day = day;
        this.figure = figure;
        this.edition = edition;
        this.reason = reason;
        this.enteredBy = by.accountId();
        this.enterer = by.name();
        this.enteredAt = at;
    }

    /** The next edition of that day; this one stays as what it was. */
    Quotation corrected(BigDecimal right, String why, Actor by, Instant at) {
        replacedAt = at;
        return new Quotation(seriesId, day, right, edition + 1, why, by, at);
    }

    Long seriesId() {
        return seriesId;
    }

    /** Whether it states just that, whatever the trailing zeros. */
    boolean states(BigDecimal other) {
        return figure.compareTo(other) == 0;
    }

    /** Of which day. */
    public LocalDate day() {
        return day;
    }

    /** How much, in the currency and unit of the series. */
    public BigDecimal figure() {
        return figure.stripTrailingZeros();
    }

    /** Which edition of the day it is, from 1. */
    public int edition() {
        return edition;
    }

    /** Why the edition before was wrong; null for the first. */
    public String reason() {
        return reason;
    }

    /** Who entered it. */
    public String enterer() {
        return enterer;
    }

    /** When. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** Since when a later edition stands in its place; null while it is the valid one. */
    public Instant replacedAt() {
        return replacedAt;
    }
}
