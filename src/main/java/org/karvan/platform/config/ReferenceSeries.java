package org.karvan.platform.config;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given out in one series of references, such as {@code TND-2026}. */
@Entity
@Table(name = "reference_series")
public class ReferenceSeries {

    @Id
    @Column(length = 20)
    private String series;

    @Column(name = "last_number", nullable = false)
    private long lastNumber;

    protected ReferenceSeries() {
    }

    ReferenceSeries(String series) {
        this.series = series;
    }

    long next() {
        return ++lastNumber;
    }
}
