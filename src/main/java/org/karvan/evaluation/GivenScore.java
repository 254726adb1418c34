package org.karvan.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What one evaluator gave one bid in one criterion, and why. */
@Embeddable
public class GivenScore {

    /** The longest remark, in characters. */
    static final int LONGEST_REMARK = 1000;

    @Column(name = "bid_reference", nullable = false, length = 30)
    private String bid;

    @Column(name = "criterion", nullable = false, length = 40)
    private String criterion;

    @Column(name = "points", precision = 5, scale = 2)
    private Score score;

    @Column(name = "remark", length = LONGEST_REMARK)
    private String remark;

    protected GivenScore() {
    }

    GivenScore(String bid, String criterion, Score score, String remark) {
        this.bid = bid;
        this.criterion = criterion;
        this.score = score;
        this.remark = remark;
    }

    /** The reference of the bid. */
    public String bid() {
        return bid;
    }

    /** The code of the criterion. */
    public String criterion() {
        return criterion;
    }

    /** The points; null while only a remark is noted. */
    public Score score() {
        return score;
    }

    /** Why, in the evaluator's words; null when he said nothing. */
    public String remark() {
        return remark;
    }

    boolean isOf(String bidReference, String code) {
        return bid.equals(bidReference) && criterion.equals(code);
    }
}
