package org.karvan.bid;

import java.util.EnumSet;
import java.util.Set;

/** Where a bid stands. */
public enum BidState {
    /** Being prepared; nobody but its bidder knows of it. */
    DRAFT,
    /** Received in time and sealed. */
    SUBMITTED,
    /** An addendum changed the tender; the bidder must confirm or replace his bid before the deadline. */
    NEEDS_CONFIRMATION,
    /** Taken back before the deadline. */
    WITHDRAWN,
    /** Not submitted, or not confirmed, when bidding closed. */
    LAPSED,
    /** Its envelope was opened and read. */
    OPENED,
    /** Its envelope could not be opened, or is not the one its receipt names. */
    UNREADABLE,
    /** Meets the conditions of the tender. */
    QUALIFIED,
    /** Meets them, and its prices, which came in an envelope of their own, were opened. */
    PRICED,
    /** Does not meet them. */
    DISQUALIFIED,
    /** To be awarded the tender. */
    WINNER,
    /** Next in line, should the winner fail. */
    RESERVE,
    /** Another was awarded the tender. */
    UNSUCCESSFUL,
    /** Its validity ended before an award. */
    EXPIRED,
    /** The tender ended without an award. */
    VOID;

    private static final Set<BidState> FINAL =
            Set.copyOf(EnumSet.of(WITHDRAWN, LAPSED, UNREADABLE, DISQUALIFIED, UNSUCCESSFUL, EXPIRED, VOID));

    private static final Set<BidState> BEFORE_OPENING =
            Set.copyOf(EnumSet.of(DRAFT, SUBMITTED, NEEDS_CONFIRMATION, WITHDRAWN, LAPSED));

    /** Whether nothing more happens to it. */
    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /** Whether its envelope has not been opened, so that it is its bidder's alone. */
    public boolean isBeforeOpening() {
        return BEFORE_OPENING.contains(this);
    }
}
