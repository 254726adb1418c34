package org.karvan.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What must have come about before a signed contract takes effect, such as a passed trial lot. */
@Embeddable
public class ConditionPrecedent {

    static final int LONGEST_WORDS = 1_000;

    @Column(name = "condition_number", nullable = false)
    private int number;

    @Column(name = "words", nullable = false, length = LONGEST_WORDS)
    private String words;

    @Column(name = "met_at")
    private Instant metAt;

    @Column(name = "met_by", length = 120)
    private String metBy;

    @Column(name = "evidence", length = LONGEST_WORDS)
    private String evidence;

    protected ConditionPrecedent() {
    }

    ConditionPrecedent(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** Its number in the contract, from 1. */
    public int number() {
        return number;
    }

    /** What must have come about. */
    public String words() {
        return words;
    }

    /** When it was found to be met; null while it is not. */
    public Instant metAt() {
        return metAt;
    }

    /** Who found it met; null while it is not. */
    public String metBy() {
        return metBy;
    }

    /** By what it was found met; null while it is not. */
    public String evidence() {
        return evidence;
    }

    ConditionPrecedent met(String by, Instant at, String proof) {
        ConditionPrecedent met = new ConditionPrecedent(number, words);
        met.metAt = at;
        met.metBy = by;
        met.evidence = proof;
        return met;
    }
}
