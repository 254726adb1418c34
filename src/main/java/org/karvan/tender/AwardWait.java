package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * How long an award is waited for: the standstill after the intention is announced, longer by as long as a complaint held the
 * tender up. One that has changed is another: who only reads a tender changes nothing in it.
 */
@Embeddable
public class AwardWait {

    /** No intention is announced, and nothing holds the tender up. */
    static final AwardWait NONE = new AwardWait();

    @Column(name = "intended_at")
    private Instant intendedAt;

    @Column(name = "standstill_ends_at")
    private Instant standstillEndsAt;

    @Column(name = "blocked_since")
    private Instant blockedSince;

    protected AwardWait() {
    }

    private AwardWait(Instant intendedAt, Instant standstillEndsAt, Instant blockedSince) {
        this.intendedAt = intendedAt;
        this.standstillEndsAt = standstillEndsAt;
        this.blockedSince = blockedSince;
    }

    /** When the intention to award that stands was announced; null before. */
    public Instant intendedAt() {
        return intendedAt;
    }

    /** When the standstill is over; null before the intention to award. */
    public Instant standstillEndsAt() {
        return standstillEndsAt;
    }

    /** Since when an admitted complaint holds the tender up; null when none does. */
    public Instant blockedSince() {
        return blockedSince;
    }

    /** With the announced intention the standstill begins; where bids are judged anew there is no intention any more. */
    AwardWait in(TenderState state, Instant at, Duration standstill) {
        return switch (state) {
            case STANDSTILL -> new AwardWait(at, at.plus(standstill), blockedSince);
            case EVALUATION, FINANCIAL_EVALUATION -> new AwardWait(null, null, blockedSince);
            default -> new AwardWait(intendedAt, standstillEndsAt, blockedSince);
        };
    }

    /** A complaint holds the tender up; where one does already, the earlier instant stands. */
    AwardWait blocked(Instant at) {
        return new AwardWait(intendedAt, standstillEndsAt, blockedSince == null ? at : blockedSince);
    }

    /** Nothing holds the tender up any more; the standstill is longer by as long as it was held up. */
    AwardWait unblocked(Instant at) {
        Instant end = blockedSince == null || standstillEndsAt == null ? standstillEndsAt : standstillEndsAt.plus(Duration.between(blockedSince, at));
        return new AwardWait(intendedAt, end, null);
    }
}
