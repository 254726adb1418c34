package org.karvan.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** That an invoice came to a state: by whom, when and why. */
@Embeddable
public class InvoiceMoment {

    @Column(name = "number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private InvoiceState state;

    @Column(name = "who", nullable = false, length = 120)
    private String who;

    @Column(name = "moment_at", nullable = false)
    private Instant at;

    @Column(name = "reason", length = 4000)
    private String reason;

    protected InvoiceMoment() {
    }

    InvoiceMoment(int number, InvoiceState state, String who, Instant at, String reason) {
        this.number = number;
        this.state = state;
        this.who = who;
        this.at = at;
        this.reason = reason;
    }

    /** Its place, from 1. */
    public int number() {
        return number;
    }

    /** To which state it came. */
    public InvoiceState state() {
        return state;
    }

    /** Who took the step. */
    public String who() {
        return who;
    }

    /** When. */
    public Instant at() {
        return at;
    }

    /** Why; null when nothing was to be said. */
    public String reason() {
        return reason;
    }
}
