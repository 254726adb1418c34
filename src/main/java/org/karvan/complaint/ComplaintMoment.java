package org.karvan.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Something that happened to a complaint, as its page tells it: without the person, who would give the complainant away. */
@Embeddable
public class ComplaintMoment {

    @Column(name = "number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private ComplaintState state;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    @Column(name = "reason", length = Complaint.LONGEST)
    private String reason;

    protected ComplaintMoment() {
    }

    ComplaintMoment(int number, ComplaintState state, Instant happenedAt, String reason) {
        this.number = number;
        this.state = state;
        this.happenedAt = happenedAt;
        this.reason = reason;
    }

    /** Its place in the order of what happened, from 1. */
    public int number() {
        return number;
    }

    /** Where it came to stand. */
    public ComplaintState state() {
        return state;
    }

    /** When. */
    public Instant happenedAt() {
        return happenedAt;
    }

    /** The reason that was given; null where none was asked. */
    public String reason() {
        return reason;
    }
}
