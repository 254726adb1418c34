package org.karvan.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A numbered clause in prose. */
@Embeddable
public class FreeClause {

    static final int LONGEST_HEADING = 200;
    static final int LONGEST_BODY = 20_000;

    @Column(name = "clause_number", nullable = false)
    private int number;

    @Column(name = "heading", nullable = false, length = LONGEST_HEADING)
    private String heading;

    @Column(name = "body", nullable = false, length = LONGEST_BODY)
    private String body;

    protected FreeClause() {
    }

    FreeClause(int number, String heading, String body) {
        this.number = number;
        this.heading = heading;
        this.body = body;
    }

    /** Its number in the contract, from 1. */
    public int number() {
        return number;
    }

    /** What it is about. */
    public String heading() {
        return heading;
    }

    /** Its words. */
    public String body() {
        return body;
    }
}
