package org.karvan.tender;

import java.util.EnumSet;
import java.util.Set;

/** Where a tender stands between the first draft and the contract. */
public enum TenderState {
    /** Being written by officers of the buyer; seen by them and their approvers only. */
    DRAFT,
    /** Waiting for the buyer's second person. */
    IN_REVIEW,
    /** Open for questions and bids. */
    PUBLISHED,
    /** Past its deadline; the bids lie sealed. */
    CLOSED,
    /** Opened; the committee scores. */
    EVALUATION,
    /** The first of two envelopes is opened; the committee scores, and the prices lie sealed. */
    TECHNICAL_EVALUATION,
    /** The prices of the bids that passed are opened too; the committee ranks. */
    FINANCIAL_EVALUATION,
    /** The committee has signed its report. */
    AWARD_RECOMMENDED,
    /** The intended winner is announced; the others may look into it. */
    STANDSTILL,
    /** Won by one bid; the contract is being made. */
    AWARDED,
    /** Its contract is in effect. */
    COMPLETE,
    /** Given up before anybody outside the buyer saw it. */
    DISCARDED,
    /** Ended without an award. */
    UNSUCCESSFUL,
    /** Called off by the buyer after publication. */
    CANCELLED;

    private static final Set<TenderState> INTERNAL = EnumSet.of(DRAFT, IN_REVIEW, DISCARDED);

    private static final Set<TenderState> UNOPENED = EnumSet.of(DRAFT, IN_REVIEW, PUBLISHED, CLOSED);

    private static final Set<TenderState> JUDGED =
            EnumSet.of(EVALUATION, TECHNICAL_EVALUATION, FINANCIAL_EVALUATION, AWARD_RECOMMENDED, STANDSTILL);

    /** Whether people outside the buyer may know of the tender. */
    public boolean isPublic() {
        return !INTERNAL.contains(this);
    }

    /** Whether it is published and not yet awarded or ended, so that a complaint can hold it up. */
    public boolean isUnderWay() {
        return this == PUBLISHED || this == CLOSED || JUDGED.contains(this);
    }

    /** Whether its bids were opened and it is not yet awarded or ended, so that they can be judged anew. */
    public boolean isJudged() {
        return JUDGED.contains(this);
    }

    /** Whether no envelope has been opened yet, and one still can be. */
    boolean isUnopened() {
        return UNOPENED.contains(this);
    }

    /** The states of which people outside the buyer may know, in the order of a tender's life. */
    public static Set<TenderState> published() {
        return EnumSet.complementOf(EnumSet.copyOf(INTERNAL));
    }
}
