package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.karvan.identity.Actor;
import org.karvan.platform.config.Stored;

/** A numbered change to a published tender: what changes, in words, and what it did to the deadline. */
@Entity
@Table(name = "tender_addendum")
public class TenderAddendum extends Stored {

    /** The longest text, in characters. */
    static final int LONGEST = 8000;

    @Column(name = "tender_id", nullable = false)
    private Long tenderId;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "text", nullable = false, length = LONGEST)
    private String text;

    @Column(name = "issued_by", nullable = false)
    private Long issuedBy;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    @Column(name = "deadline_before", nullable = false)
    private Instant deadlineBefore;

    @Column(name = "deadline_after", nullable = false)
    private Instant deadlineAfter;

    protected TenderAddendum() {
    }

    TenderAddendum(Tender tender, int number, String text, Actor officer, Instant at, Instant deadlineBefore) {
        this.tenderId = tender.id();
        this.number = number;
        this.text = text.strip();
        this.issuedBy = officer.accountId();
        this.issuedAt = at;
        this.deadlineBefore = deadlineBefore;
        this.deadlineAfter = tender.deadline();
    }

    AddendumRow row() {
        return new AddendumRow(number, text, issuedAt, deadlineAfter.equals(deadlineBefore) ? null : deadlineAfter);
    }
}
