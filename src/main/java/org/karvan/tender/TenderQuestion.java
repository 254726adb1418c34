package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.karvan.identity.Actor;
import org.karvan.platform.config.Stored;

/**
 * What a supplier asks about a tender.
 *
 * <p>Everybody who sees the tender reads the question with its answer; who asked is kept for the trail and told to nobody
 * of the buyer, so that no bidder betrays himself by asking.
 */
@Entity
@Table(name = "tender_question")
public class TenderQuestion extends Stored {

    /** The longest question and the longest answer, in characters. */
    static final int LONGEST = 4000;

    @Column(name = "tender_id", nullable = false)
    private Long tenderId;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "asked_by", nullable = false)
    private Long askedBy;

    @Column(name = "asked_for", nullable = false)
    private Long askedFor;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "question", nullable = false, length = LONGEST)
    private String question;

    @Column(name = "answer", length = LONGEST)
    private String answer;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected TenderQuestion() {
    }

    TenderQuestion(Tender tender, int number, Actor asker, Instant at, String question) {
        this.tenderId = tender.id();
        this.number = number;
        this.askedBy = asker.accountId();
        this.askedFor = asker.organisationId();
        this.askedAt = at;
        this.question = question.strip();
    }

    int number() {
        return number;
    }

    Long askedBy() {
        return askedBy;
    }

    Long askedFor() {
        return askedFor;
    }

    boolean isAnswered() {
        return answer != null;
    }

    QuestionRow row() {
        return new QuestionRow(number, question, askedAt, answer, answeredAt);
    }

    void answer(String words, Actor officer, Instant at) {
        answer = words.strip();
        answeredBy = officer.accountId();
        answeredAt = at;
    }
}
