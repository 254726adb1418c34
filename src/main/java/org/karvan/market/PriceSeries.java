package org.karvan.market;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.karvan.platform.config.Stored;
import org.karvan.platform.value.Mineral;

/**
 * One published line of figures: a price index, a treatment charge or an exchange rate.
 *
 * <p>What it is never changes, because contracts are priced by it: a publisher who changes the meaning of his figures
 * begins a new series.
 */
@Entity
@Table(name = "price_series")
public class PriceSeries extends Stored {

    @Column(name = "code", nullable = false, length = SeriesDraft.LONGEST_CODE)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private SeriesKind kind;

    @Column(name = "name", nullable = false, length = SeriesDraft.LONGEST_NAME)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "mineral", length = 20)
    private Mineral mineral;

    @Column(name = "currency", nullable = false, length = 3)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "quoted_per", nullable = false, length = 20)
    private QuotedPer per;

    @Column(name = "base_currency", length = 3)
    private String base;

    @Column(name = "source", nullable = false, length = SeriesDraft.LONGEST_SOURCE)
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "calendar", nullable = false, length = 20)
    private TradingCalendar calendar;

    protected PriceSeries() {
    }

    PriceSeries(SeriesDraft checked) {
        code = checked.code();
        kind = checked.kind();
        name = checked.name();
        mineral = checked.mineral();
        currency = checked.currency();
        per = checked.per();
        base = checked.base();
        source = checked.source();
        calendar = checked.calendar();
    }

    /** By what contracts call it. */
    public String code() {
        return code;
    }

    /** What it states. */
    public SeriesKind kind() {
        return kind;
    }

    /** Its name as its publisher gives it. */
    public String name() {
        return name;
    }

    /** Of which mineral; null for an exchange rate. */
    public Mineral mineral() {
        return mineral;
    }

    /** In which currency it is stated, by ISO 4217. */
    public String currency() {
        return currency;
    }

    /** For how much. */
    public QuotedPer per() {
        return per;
    }

    /** Of an exchange rate: the currency of which one unit is priced; else null. */
    public String base() {
        return base;
    }

    /** Who publishes it. */
    public String source() {
        return source;
    }

    /** When a figure is expected. */
    public TradingCalendar calendar() {
        return calendar;
    }
}
