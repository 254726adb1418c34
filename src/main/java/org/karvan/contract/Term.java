package org.karvan.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** From when to when a contract lasts, and how it can rest or end before; a draft may not say its days yet. */
@Embeddable
public class Term {

    @Column(name = "effective_date")
    private LocalDate effectiveDate;

    @Column(name = "end_date")
    private LocalDate endDate;

    @Column(name = "long_stop_date")
    private LocalDate longStopDate;

    @Column(name = "suspendable", nullable = false)
    private boolean suspendable;

    @Column(name = "notice_days")
    private Integer noticeDays;

    protected Term() {
    }

    Term(ContractDates checked) {
        effectiveDate = checked.effectiveDate();
        endDate = checked.endDate();
        longStopDate = checked.longStopDate();
        suspendable = checked.suspendable();
        noticeDays = checked.noticeDays();
    }

    /** From the start of which day, in UTC, it shall be in force. */
    public LocalDate effectiveDate() {
        return effectiveDate;
    }

    /** Through the end of which day, in UTC, it lasts. */
    public LocalDate endDate() {
        return endDate;
    }

    /** Through the end of which day, in UTC, it may take effect at the latest. */
    public LocalDate longStopDate() {
        return longStopDate;
    }

    /** Whether either side may suspend it on the grounds of {@link SuspensionGround}. */
    public boolean isSuspendable() {
        return suspendable;
    }

    /** After how many days from a notice a side may end it; null when notice cannot end it. */
    public Integer noticeDays() {
        return noticeDays;
    }

    /** The first instant at which it may be in force. */
    Instant effectiveFrom() {
        return startOf(effectiveDate);
    }

    /** The first instant at which it can no longer take effect. */
    Instant longStopPassedAt() {
        return startOf(longStopDate.plusDays(1));
    }

    /** The first instant after its last day. */
    Instant endedAt() {
        return startOf(endDate.plusDays(1));
    }

    boolean isComplete() {
        return effectiveDate != null && endDate != null && longStopDate != null;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
