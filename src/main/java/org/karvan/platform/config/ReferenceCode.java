package org.karvan.platform.config;

import java.math.BigDecimal;
import java.time.Duration;

/** A figure that a law or the operator sets, that changes on a day, and by which the portal decides. */
public enum ReferenceCode {
    /** Days between publication and deadline when only Pakistani suppliers are asked. */
    MINIMUM_BIDDING_DAYS_NATIONAL(ReferenceUnit.DAYS, 1, 365),
    /** Days between publication and deadline when suppliers of any country are asked. */
    MINIMUM_BIDDING_DAYS_INTERNATIONAL(ReferenceUnit.DAYS, 1, 365),
    /** Days between an addendum and the deadline; a deadline that is nearer moves. */
    MINIMUM_DAYS_AFTER_ADDENDUM(ReferenceUnit.DAYS, 1, 365),
    /** Days between the intention to award and the award. */
    STANDSTILL_DAYS(ReferenceUnit.DAYS, 1, 365),
    /** Seconds after a deadline in which an offer received in time may still be written down. */
    SETTLE_SECONDS(ReferenceUnit.SECONDS, 1, 3600),
    /** Days within which each opener must have proved his passphrase before a tender is published. */
    OPENER_KEY_PROOF_DAYS(ReferenceUnit.DAYS, 1, 365),
    /** Points by which the scores of two evaluators may differ without a reason in writing. */
    SCORE_SPREAD_POINTS(ReferenceUnit.POINTS, 0, 100),
    /** Per cent by which a price may lie below the mean of the others without being explained. */
    LOW_PRICE_PERCENT(ReferenceUnit.PERCENT, 1, 99),
    /** The least share of what its metal is worth by the index that a price may be without being explained. */
    LEAST_OF_INDEX_PERCENT(ReferenceUnit.PERCENT, 1, 100),
    /** The largest share of it. */
    MOST_OF_INDEX_PERCENT(ReferenceUnit.PERCENT, 100, 1000),
    /** Days in which a bidder answers what the committee asks him. */
    CLARIFICATION_DAYS(ReferenceUnit.DAYS, 1, 60),
    /** Days between the sampling of a delivery and the day on which its assays are exchanged. */
    ASSAY_EXCHANGE_DAYS(ReferenceUnit.DAYS, 1, 180),
    /** Days after the technical scores of a tender in two envelopes are locked in which a bidder can complain of them. */
    COMPLAINT_TECHNICAL_DAYS(ReferenceUnit.DAYS, 1, 60),
    /** Days after the intention to award is announced in which a bidder can complain. */
    COMPLAINT_FINAL_DAYS(ReferenceUnit.DAYS, 1, 60),
    /** Days after it is filed in which a complaint is to be decided. */
    COMPLAINT_DECISION_DAYS(ReferenceUnit.DAYS, 1, 90),
    /** Days after the decision in which the complainant can appeal. */
    COMPLAINT_APPEAL_DAYS(ReferenceUnit.DAYS, 1, 180);

    private final ReferenceUnit unit;
    private final BigDecimal least;
    private final BigDecimal most;

    ReferenceCode(ReferenceUnit unit, long least, long most) {
        this.unit = unit;
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    /** In what the figure is counted. */
    public ReferenceUnit unit() {
        return unit;
    }

    /** The least that can be set. */
    public BigDecimal least() {
        return least;
    }

    /** The most that can be set. */
    public BigDecimal most() {
        return most;
    }

    /** Whether the figure can be set: whole, and between the least and the most. */
    public boolean admits(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0 && amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0;
    }

    /** So many of the unit as a span of time. */
    Duration duration(BigDecimal amount) {
        return unit.duration(amount.longValueExact());
    }
}
