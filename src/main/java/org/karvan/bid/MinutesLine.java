package org.karvan.bid;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.karvan.platform.value.Money;

/** What the minutes say of one envelope. */
@Embeddable
public class MinutesLine {

    @Column(name = "bid_reference", nullable = false, length = 20)
    private String bidReference;

    @Column(name = "bidder_name", nullable = false, length = 300)
    private String bidderName;

    @Column(name = "bid_version", nullable = false)
    private int number;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total_amount", precision = 24, scale = 8))
    @AttributeOverride(name = "currency", column = @Column(name = "total_currency", length = 3))
    private Money total;

    protected MinutesLine() {
    }

    MinutesLine(String bidReference, String bidderName, SealedOffer sealed, Money total) {
        this.bidReference = bidReference;
        this.bidderName = bidderName;
        this.number = sealed.number();
        this.receivedAt = sealed.receivedAt();
        this.sha256 = sealed.sha256();
        this.total = total;
    }

    /** The bid. */
    public String bidReference() {
        return bidReference;
    }

    /** Who bid. */
    public String bidderName() {
        return bidderName;
    }

    /** Which version was opened. */
    public int number() {
        return number;
    }

    /** When it was received. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** The SHA-256 of its envelope, as the receipt prints it. */
    public String sha256() {
        return sha256;
    }

    /** What the offer costs in all, in whole minor units; null when the envelope was unreadable. */
    public Money total() {
        return total == null ? null : total.rounded(RoundingMode.UNNECESSARY);
    }

    /** The figure of the total; null when the envelope was unreadable. */
    public BigDecimal amount() {
        return total == null ? null : total().amount();
    }

    /** Whether the envelope could be opened. */
    public boolean isReadable() {
        return total != null;
    }
}
