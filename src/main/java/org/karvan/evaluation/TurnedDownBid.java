package org.karvan.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.karvan.bid.BidderRow;
import org.karvan.bid.DisqualificationReason;

/** A bid that the committee disqualified, and why: its bidder is told no less than the others. */
@Embeddable
public class TurnedDownBid {

    /** The longest reason, in characters. */
    static final int LONGEST_REASON = 2000;

    @Column(name = "bid_reference", nullable = false, length = 30)
    private String bid;

    @Column(name = "bidder_id", nullable = false)
    private Long bidderId;

    @Column(name = "bidder", nullable = false, length = 200)
    private String bidder;

    @Enumerated(EnumType.STRING)
    @Column(name = "code", nullable = false, length = 40)
    private DisqualificationReason code;

    @Column(name = "reason", nullable = false, length = LONGEST_REASON)
    private String reason;

    protected TurnedDownBid() {
    }

    TurnedDownBid(BidderRow bid, DisqualificationReason code, String reason) {
        this.bid = bid.reference();
        this.bidderId = bid.bidderId();
        this.bidder = bid.bidder();
        this.code = code;
        this.reason = reason;
    }

    /** The bid's reference. */
    public String bid() {
        return bid;
    }

    /** The organisation that made it. */
    public Long bidderId() {
        return bidderId;
    }

    /** Its name. */
    public String bidder() {
        return bidder;
    }

    /** Which condition it does not meet. */
    public DisqualificationReason code() {
        return code;
    }

    /** How, in the committee's words. */
    public String reason() {
        return reason;
    }
}
