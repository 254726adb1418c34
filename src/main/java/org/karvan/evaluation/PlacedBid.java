package org.karvan.evaluation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.karvan.platform.value.Money;

/** The place a bid was given when the sheets were counted, as the report keeps it. */
@Embeddable
public class PlacedBid {

    @Column(name = "bid_reference", nullable = false, length = 30)
    private String bid;

    @Column(name = "bidder_id", nullable = false)
    private Long bidderId;

    @Column(name = "bidder", nullable = false, length = 200)
    private String bidder;

    @Column(name = "place", nullable = false)
    private int rank;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total", nullable = false, precision = 24, scale = 8))
    @AttributeOverride(name = "currency", column = @Column(name = "currency", nullable = false, length = 3))
    private Money total;

    @Column(name = "technical", nullable = false, precision = 7, scale = 4)
    private BigDecimal technical;

    @Column(name = "combined", nullable = false, precision = 7, scale = 4)
    private BigDecimal combined;

    @Enumerated(EnumType.STRING)
    @Column(name = "decider", nullable = false, length = 20)
    private Decider decider;

    protected PlacedBid() {
    }

    PlacedBid(Placing placing, Long bidderId, String bidder) {
        this.bid = placing.bid();
        this.bidderId = bidderId;
        this.bidder = bidder;
        this.rank = placing.rank();
        this.total = placing.total();
        this.technical = placing.technical();
        this.combined = placing.combined();
        this.decider = placing.decider();
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

    /** 1 is best. */
    public int rank() {
        return rank;
    }

    /** What the buyer would pay for everything tendered. */
    public Money total() {
        return total;
    }

    /** The weighted score of everything but the price. */
    public BigDecimal technical() {
        return technical;
    }

    /** The figure that ranks. */
    public BigDecimal combined() {
        return combined;
    }

    /** What put it behind the one before it. */
    public Decider decider() {
        return decider;
    }
}
