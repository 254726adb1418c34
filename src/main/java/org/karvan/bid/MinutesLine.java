package org.karvan.bid;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Finding finding;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total_amount", precision = 24, scale = 8))
    @AttributeOverride(name = "currency", column = @Column(name = "total_currency", length = 3))
    private Money total;

    protected MinutesLine() {
    }

    private MinutesLine(String bidReference, String bidderName, SealedOffer sealed, String sha256, Finding finding, Money total) {
        this.bidReference = bidReference;
        this.bidderName = bidderName;
        this.number = sealed.number();
        this.receivedAt = sealed.receivedAt();
        this.sha256 = sha256;
        this.finding = finding;
        this.total = total;
    }

    /** What was found in the envelope of an offer; the total is null where its prices lie in another. */
    static MinutesLine ofOffer(Bid bid, String bidderName, SealedOffer sealed, Finding finding, Money total) {
        return new MinutesLine(bid.reference(), bidderName, sealed, sealed.sha256(), finding, total);
    }

    /** What was found in the envelope of its prices; the total is null unless it was read. */
    static MinutesLine ofPrices(Bid bid, String bidderName, SealedOffer sealed, Finding finding, Money total) {
        return new MinutesLine(bid.reference(), bidderName, sealed, sealed.priceSha256(), finding, total);
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

    /** What was made of it. */
    public Finding finding() {
        return finding;
    }

    /** What the offer costs in all, in whole minor units; null when no price was read in this envelope. */
    public Money total() {
        return total == null ? null : total.rounded(RoundingMode.UNNECESSARY);
    }

    /** The figure of the total; null likewise. */
    public BigDecimal amount() {
        return total == null ? null : total().amount();
    }

    /** The words of the signed statement about it. */
    String statement() {
        return switch (finding) {
            case READ -> total == null ? "opened" : "total " + total().currency() + " " + amount().toPlainString();
            case UNREADABLE -> "unreadable";
            case LEFT_CLOSED -> "left closed";
        };
    }
}
