package org.karvan.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** One level of a buyer's delegation table: up to which value its approvers decide. */
@Embeddable
public class ApprovalLevel {

    @Column(name = "level_number", nullable = false)
    private int number;

    @Column(name = "up_to_usd", nullable = false, precision = 19, scale = 2)
    private BigDecimal upToUsd;

    protected ApprovalLevel() {
    }

    ApprovalLevel(int number, BigDecimal upToUsd) {
        this.number = number;
        this.upToUsd = upToUsd;
    }

    /** Its place, from 1; each level decides after the one before it. */
    public int number() {
        return number;
    }

    /** Up to which contract value this level is the last; an approver of the level holds at least this limit. */
    public BigDecimal upToUsd() {
        return upToUsd;
    }
}
