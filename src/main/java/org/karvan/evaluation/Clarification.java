package org.karvan.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.karvan.bid.BidderRow;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.workflow.Dossier;
import org.karvan.workflow.Situation;

/**
 * What the committee asks one bidder about his opened bid.
 *
 * <p>The bidder's people answer in words, once, on a page of their own, or let the time run out. An answer explains the
 * bid and changes nothing in it: prices, terms and papers are what the opening found.
 */
@Entity
public class Clarification extends Dossier<ClarificationState> {

    /** The longest question and the longest answer, in characters. */
    static final int LONGEST = 4000;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ClarificationState state = ClarificationState.ASKED;

    @Column(name = "evaluation_id", nullable = false)
    private Long evaluationId;

    @Column(name = "tender_reference", nullable = false, length = 20)
    private String tenderReference;

    @Column(name = "bid_reference", nullable = false, length = 30)
    private String bid;

    @Column(name = "bidder_id", nullable = false)
    private Long bidderId;

    @Column(name = "question", nullable = false, length = LONGEST)
    private String question;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "answer_until", nullable = false)
    private Instant answerUntil;

    @Column(name = "answer", length = LONGEST)
    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Clarification() {
    }

    Clarification(String reference, Evaluation evaluation, BidderRow asked, String question, Instant askedAt, Instant answerUntil) {
        super(reference);
        this.evaluationId = evaluation.id();
        this.tenderReference = evaluation.tenderReference();
        this.bid = asked.reference();
        this.bidderId = asked.bidderId();
        this.question = question;
        this.askedAt = askedAt;
        this.answerUntil = answerUntil;
    }

    /** The tender. */
    public String tenderReference() {
        return tenderReference;
    }

    /** The bid it is about. */
    public String bid() {
        return bid;
    }

    /** Who is asked. */
    public Long bidderId() {
        return bidderId;
    }

    /** What is asked, for the committee as a whole: the bidder is not told which of them asked. */
    public String question() {
        return question;
    }

    /** When. */
    public Instant askedAt() {
        return askedAt;
    }

    /** Until when the committee waits for the answer. */
    public Instant answerUntil() {
        return answerUntil;
    }

    /** What the bidder says; null when he has not answered. */
    public String answer() {
        return answer;
    }

    /** When he said it; null likewise. */
    public Instant answeredAt() {
        return answeredAt;
    }

    @Override
    public boolean admits(Actor actor, Role role) {
        return actor.isOf(bidderId);
    }

    @Override
    public ClarificationState state() {
        return state;
    }

    @Override
    public void enter(ClarificationState next, Situation situation) {
        if (next == ClarificationState.ANSWERED) {
            answeredAt = situation.at();
        }
        state = next;
    }

    void say(String words) {
        answer = words;
    }
}
