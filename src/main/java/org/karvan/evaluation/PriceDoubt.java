package org.karvan.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;

/** A price that must be explained, and what the committee found when it was. */
@Embeddable
public class PriceDoubt {

    /** The longest finding, in characters. */
    static final int LONGEST_FINDING = 2000;

    @Column(name = "bid_reference", nullable = false, length = 30)
    private String bid;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private DoubtKind kind;

    @Column(name = "share", nullable = false, precision = 12, scale = 2)
    private BigDecimal share;

    @Column(name = "finding", length = LONGEST_FINDING)
    private String finding;

    @Column(name = "found_by", length = 120)
    private String foundBy;

    @Column(name = "found_at")
    private Instant foundAt;

    protected PriceDoubt() {
    }

    PriceDoubt(String bid, DoubtKind kind, BigDecimal share) {
        this.bid = bid;
        this.kind = kind;
        this.share = share;
    }

    /** The bid's reference. */
    public String bid() {
        return bid;
    }

    /** Why it must be explained. */
    public DoubtKind kind() {
        return kind;
    }

    /** The price in per cent of the mean of the others, or of the metal's worth by the index; two decimals. */
    public BigDecimal share() {
        return share;
    }

    /** Why the price can stand, in the committee's words; null while that is open. */
    public String finding() {
        return finding;
    }

    /** Whether the committee has still to say why the price can stand. */
    public boolean isOpen() {
        return finding == null;
    }

    /** By which a form names it among those of its tender. */
    public String key() {
        return kind + " " + bid;
    }

    /** The same with what was found; a doubt that is raised again keeps it. */
    PriceDoubt found(String words, String by, Instant now) {
        PriceDoubt settled = new PriceDoubt(bid, kind, share);
        settled.finding = words;
        settled.foundBy = by;
        settled.foundAt = now;
        return settled;
    }

    /** The finding of an earlier doubt of the same kind, where this is the same bid's. */
    PriceDoubt keeping(PriceDoubt earlier) {
        return found(earlier.finding, earlier.foundBy, earlier.foundAt);
    }
}
