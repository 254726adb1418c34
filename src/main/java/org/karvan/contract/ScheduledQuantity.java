package org.karvan.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.karvan.platform.value.Tonnes;

/** How much is to be delivered in one month, or within one year where no month is agreed. */
@Embeddable
public class ScheduledQuantity {

    @Column(name = "delivery_year", nullable = false)
    private int year;

    @Column(name = "delivery_month")
    private Integer month;

    @Column(name = "mass", nullable = false, precision = 18, scale = 6)
    private Tonnes mass;

    protected ScheduledQuantity() {
    }

    ScheduledQuantity(int year, Integer month, Tonnes mass) {
        this.year = year;
        this.month = month;
        this.mass = mass;
    }

    /** In which year. */
    public int year() {
        return year;
    }

    /** In which month, 1 to 12; null when any month of the year will do. */
    public Integer month() {
        return month;
    }

    /** Dry metric tonnes. */
    public Tonnes mass() {
        return mass;
    }

    /** {@code 2027-03}, or {@code 2027} for the whole year. */
    public String period() {
        return month == null ? String.valueOf(year) : "%d-%02d".formatted(year, month);
    }

    boolean isFor(int otherYear, Integer otherMonth) {
        return year == otherYear && Objects.equals(month, otherMonth);
    }
}
