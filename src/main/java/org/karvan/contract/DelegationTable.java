package org.karvan.contract;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.karvan.platform.config.Stored;

/**
 * How a buyer delegates the approval of contracts: levels up to growing values, from a date on. A table is never
 * changed; a later one takes its place.
 */
@Entity
@Table(name = "delegation_table")
public class DelegationTable extends Stored {

    @Column(name = "buyer_id", nullable = false)
    private Long buyerId;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "set_by", nullable = false, length = 120)
    private String setBy;

    @Column(name = "set_at", nullable = false)
    private Instant setAt;

    @ElementCollection
    @CollectionTable(name = "delegation_level", joinColumns = @JoinColumn(name = "table_id"))
    @OrderBy("number")
    private List<ApprovalLevel> levels = new ArrayList<>();

    protected DelegationTable() {
    }

    DelegationTable(Long buyerId, LocalDate validFrom, List<BigDecimal> upToUsd, String setBy, Instant setAt) {
        this.buyerId = buyerId;
        this.validFrom = validFrom;
        this.setBy = setBy;
        this.setAt = setAt;
        IntStream.range(0, upToUsd.size()).forEach(i -> levels.add(new ApprovalLevel(i + 1, upToUsd.get(i))));
    }

    /** Whose table. */
    public Long buyerId() {
        return buyerId;
    }

    /** From the start of which day, in UTC, it decides. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Who set it. */
    public String setBy() {
        return setBy;
    }

    /** When he set it. */
    public Instant setAt() {
        return setAt;
    }

    /** Its levels, lowest first. */
    public List<ApprovalLevel> levels() {
        return List.copyOf(levels);
    }

    /**
     * The levels that a contract of this value passes: each whose lower limit is below the value. An unknown value
     * passes all of them.
     */
    static List<ApprovalLevel> required(List<ApprovalLevel> table, Optional<BigDecimal> valueUsd) {
        List<ApprovalLevel> required = new ArrayList<>();
        BigDecimal lowerLimit = BigDecimal.ZERO;
        for (ApprovalLevel level : table) {
            if (valueUsd.isEmpty() || required.isEmpty() || lowerLimit.compareTo(valueUsd.get()) < 0) {
                required.add(level);
            }
            lowerLimit = level.upToUsd();
        }
        return required;
    }

    /** Whether the highest level reaches the value; for an unknown value any level will do. */
    static boolean covers(List<ApprovalLevel> table, Optional<BigDecimal> valueUsd) {
        if (table.isEmpty()) {
            return false;
        }
        BigDecimal highest = table.get(table.size() - 1).upToUsd();
        return valueUsd.filter(value -> value.compareTo(highest) > 0).isEmpty();
    }
}
