package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** How long an award is waited for: the standstill after the intention is announced, longer by as long as a complaint held the tender up. */
@Embeddable
public class AwardWait {

    @Column(name = "intended_at")
    private Instant intendedAt;

    @Column(name = "standstill_ends_at")
    private Instant standstillEndsAt;

    @Column(name = "blocked_since")
    private Instant blockedSince;

    protected AwardWait() {
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

    /** The intention to award is announced, and the standstill begins. */
    void begin(Instant at, Duration standstill) {
        intendedAt = at;
        standstillEndsAt = at.plus(standstill);
    }

    /** There is no intention any more. */
    void end() {
        intendedAt = null;
        standstillEndsAt = null;
    }

    /** Where a complaint holds the tender up already, the earlier instant stands. */
    void block(Instant at) {
        blockedSince = blockedSince == null ? at : blockedSince;
    }

    /** Nothing holds the tender up any more; the standstill is longer by as long as it was held up. */
    void unblock(Instant at) {
        if (standstillEndsAt != null) {
            standstillEndsAt = standstillEndsAt.plus(Duration.between(blockedSince, at));
        }
        blockedSince = null;
    }
}
