package org.karvan.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why the evaluators lie so far apart on one bid in one criterion, as one of them wrote it for all. */
@Embeddable
public class SpreadReason {

    /** The longest reason, in characters. */
    static final int LONGEST = 1000;

    @Column(name = "bid_reference", nullable = false, length = 30)
    private String bid;

    @Column(name = "criterion", nullable = false, length = 40)
    private String criterion;

    @Column(name = "reason", nullable = false, length = LONGEST)
    private String reason;

    @Column(name = "written_by", nullable = false, length = 120)
    private String writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected SpreadReason() {
    }

    SpreadReason(String bid, String criterion, String reason, String writtenBy, Instant writtenAt) {
        this.bid = bid;
        this.criterion = criterion;
        this.reason = reason;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    boolean isOf(String bidReference, String code) {
        return bid.equals(bidReference) && criterion.equals(code);
    }

    /** The reason. */
    public String reason() {
        return reason;
    }

    /** The name of him who wrote it. */
    public String writtenBy() {
        return writtenBy;
    }

    /** When he wrote it. */
    public Instant writtenAt() {
        return writtenAt;
    }
}
