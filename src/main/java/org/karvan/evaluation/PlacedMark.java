package org.karvan.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.karvan.platform.value.Percent;

/** One line of the sum that placed a bid, as the report keeps it. */
@Embeddable
public class PlacedMark {

    @Column(name = "bid_reference", nullable = false, length = 30)
    private String bid;

    @Column(name = "criterion", nullable = false, length = 40)
    private String criterion;

    @Column(name = "weight", nullable = false, precision = 9, scale = 6)
    private Percent weight;

    @Column(name = "score", nullable = false, precision = 7, scale = 4)
    private BigDecimal score;

    @Column(name = "weighted", nullable = false, precision = 15, scale = 12)
    private BigDecimal weighted;

    protected PlacedMark() {
    }

    PlacedMark(String bid, Mark mark) {
        this.bid = bid;
        this.criterion = mark.code();
        this.weight = mark.weight();
        this.score = mark.score();
        this.weighted = mark.weighted();
    }

    /** The bid's reference. */
    public String bid() {
        return bid;
    }

    /** The code of the criterion. */
    public String criterion() {
        return criterion;
    }

    /** Its weight. */
    public Percent weight() {
        return weight;
    }

    /** What the bid scored, of 100. */
    public BigDecimal score() {
        return score;
    }

    /** Weight × score ÷ 100. */
    public BigDecimal weighted() {
        return weighted;
    }
}
