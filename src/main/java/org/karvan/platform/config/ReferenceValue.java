package org.karvan.platform.config;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a {@link ReferenceCode} amounts to from one day on, and who says so.
 *
 * <p>It is never changed: a new rule is a new row with a later day, so that every old decision can be repeated with
 * the figure that was in force.
 */
@Entity
@Table(name = "reference_value")
public class ReferenceValue extends Stored {

    /** The longest source, in characters. */
    public static final int LONGEST_SOURCE = 200;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 60)
    private ReferenceCode code;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false, precision = 18, scale = 6)
    private BigDecimal amount;

    @Column(nullable = false, length = LONGEST_SOURCE)
    private String source;

    protected ReferenceValue() {
    }

    ReferenceValue(ReferenceCode code, LocalDate validFrom, BigDecimal amount, String source) {
        this.code = code;
        this.validFrom = validFrom;
        this.amount = amount;
        this.source = source;
    }

    /** Which figure it is. */
    public ReferenceCode code() {
        return code;
    }

    /** The first day on which it counts, in UTC. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** How much, in the unit of the code. */
    public BigDecimal amount() {
        return amount.stripTrailingZeros();
    }

    /** The law, rule or decision from which it comes. */
    public String source() {
        return source;
    }
}
