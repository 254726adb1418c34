package org.karvan.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A valid bid that scored less in a criterion than the tender asks for, so that it was not ranked: as the report keeps it. */
@Embeddable
public class MissedMark {

    @Column(name = "bid_reference", nullable = false, length = 30)
    private String bid;

    @Column(name = "bidder_id", nullable = false)
    private Long bidderId;

    @Column(name = "bidder", nullable = false, length = 200)
    private String bidder;

    @Column(name = "criterion", nullable = false, length = 40)
    private String criterion;

    @Column(name = "score", nullable = false, precision = 7, scale = 4)
    private BigDecimal score;

    protected MissedMark() {
    }

    MissedMark(String bid, Long bidderId, String bidder, String criterion, BigDecimal score) {
        this.bid = bid;
        this.bidderId = bidderId;
        this.bidder = bidder;
        this.criterion = criterion;
        this.score = score;
    }

    /** The bid's reference. */
    public String bid() {
        return bid;
    }

    /** The organisation that made it. */
    public Long bidderId() {
        return bidderId;
    }

    /** Its name on the day of the report. */
    public String bidder() {
        return bidder;
    }

    /** The code of the criterion. */
    public String criterion() {
        return criterion;
    }

    /** The mean of what the evaluators gave. */
    public BigDecimal score() {
        return score;
    }
}
