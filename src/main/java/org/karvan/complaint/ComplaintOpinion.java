package org.karvan.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.karvan.identity.Actor;

/** What one member of a committee finds, and why. */
@Embeddable
public class ComplaintOpinion {

    @Column(name = "instance", nullable = false)
    private int instance;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(name = "name", nullable = false, length = 120)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", nullable = false, length = 20)
    private Verdict verdict;

    @Column(name = "words", nullable = false, length = Complaint.LONGEST)
    private String words;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    protected ComplaintOpinion() {
    }

    ComplaintOpinion(int instance, Actor member, Verdict verdict, String words, Instant givenAt) {
        this.instance = instance;
        this.accountId = member.accountId();
        this.name = member.name();
        this.verdict = verdict;
        this.words = words;
        this.givenAt = givenAt;
    }

    /** Whose it is. */
    public String name() {
        return name;
    }

    /** What he finds. */
    public Verdict verdict() {
        return verdict;
    }

    /** Why. */
    public String words() {
        return words;
    }

    /** When he said it last. */
    public Instant givenAt() {
        return givenAt;
    }

    int instance() {
        return instance;
    }

    Long accountId() {
        return accountId;
    }
}
