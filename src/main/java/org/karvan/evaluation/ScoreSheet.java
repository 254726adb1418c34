package org.karvan.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.karvan.identity.Actor;
import org.karvan.platform.config.Stored;

/**
 * The sheet of one evaluator in one evaluation.
 *
 * <p>It begins with his declaration about conflicts. One without a conflict fills it in, as often as he likes, hands it
 * in, and may take it back until the scores are locked; then he learns who bids, declares again, and signs the report. When the evaluation is reopened the
 * scores stay and the sheet must be handed in and the report signed again.
 */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet extends Stored {

    /** The longest explanation of a conflict, in characters. */
    static final int LONGEST_EXPLANATION = 2000;

    @Column(name = "evaluation_id", nullable = false)
    private Long evaluationId;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(name = "evaluator", nullable = false, length = 120)
    private String evaluator;

    @Enumerated(EnumType.STRING)
    @Column(name = "conflict", nullable = false, length = 20)
    private Conflict conflict;

    @Column(name = "explanation", length = LONGEST_EXPLANATION)
    private String explanation;

    @Column(name = "declared_at", nullable = false)
    private Instant declaredAt;

    @ElementCollection
    @CollectionTable(name = "given_score", joinColumns = @JoinColumn(name = "sheet_id"))
    private List<GivenScore> scores = new ArrayList<>();

    /** The organisations to which he says he is tied, one a line. */
    @Column(name = "ties", length = LONGEST_EXPLANATION)
    private String ties;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected ScoreSheet() {
    }

    ScoreSheet(Evaluation evaluation, Actor evaluator, Conflict conflict, String explanation, String ties, Instant now) {
        this.evaluationId = evaluation.id();
        this.accountId = evaluator.accountId();
        this.evaluator = evaluator.name();
        this.conflict = conflict;
        this.explanation = explanation;
        this.ties = ties;
        this.declaredAt = now;
    }

    /** The evaluation it belongs to. */
    public Long evaluationId() {
        return evaluationId;
    }

    /** Whose sheet it is. */
    public Long accountId() {
        return accountId;
    }

    /** His name. */
    public String evaluator() {
        return evaluator;
    }

    /** What he declared. */
    public Conflict conflict() {
        return conflict;
    }

    /** What binds him, in his words; empty when nothing does. */
    public String explanation() {
        return explanation;
    }

    /** When he declared it. */
    public Instant declaredAt() {
        return declaredAt;
    }

    /** Whether nothing binds him to a bidder, so that he scores and signs. */
    public boolean isFree() {
        return conflict.isFree();
    }

    /** The organisations to which he said he is tied before he knew who bids, one a line; empty when he named none. */
    public String ties() {
        return ties;
    }

    /** When he declared again by the names that nothing binds him; null before. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** Whether he knows who bids and stands by his declaration. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** When he handed it in; null while he is at work on it. */
    public Instant handedInAt() {
        return handedInAt;
    }

    /** Whether it can be counted. */
    public boolean isHandedIn() {
        return handedInAt != null;
    }

    /** When he signed the report; null before. */
    public Instant signedAt() {
        return signedAt;
    }

    /** Whether he stands for the report with his name. */
    public boolean isSigned() {
        return signedAt != null;
    }

    /** What he has given so far. */
    public List<GivenScore> scores() {
        return List.copyOf(scores);
    }

    /** What he gave this bid in this criterion, if anything. */
    public Optional<GivenScore> given(String bid, String criterion) {
        return scores.stream().filter(score -> score.isOf(bid, criterion)).findFirst();
    }

    /** Something came to bind him after he had declared: he leaves the work, and what he gave is no longer counted. */
    void declare(Conflict declared, String words, Instant now) {
        conflict = declared;
        explanation = words;
        declaredAt = now;
        takeBack();
    }

    void write(Collection<GivenScore> given) {
        scores.clear();
        scores.addAll(given);
    }

    void handIn(Instant now) {
        handedInAt = now;
    }

    /** He knows who bids, and still nothing binds him. */
    void confirm(Instant now) {
        confirmedAt = now;
    }

    void takeBack() {
        handedInAt = null;
        confirmedAt = null;
        signedAt = null;
    }

    /** His scores stand; the report to come needs his name anew. */
    void unsign() {
        signedAt = null;
    }

    void sign(Instant now) {
        signedAt = now;
    }
}
