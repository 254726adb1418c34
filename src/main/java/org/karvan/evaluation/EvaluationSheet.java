package org.karvan.evaluation;

import java.time.Instant;
import java.util.List;

/**
 * An evaluation as its page shows it to one reader.
 *
 * @param reference what people call it
 * @param tenderReference the tender it evaluates
 * @param title what is tendered
 * @param state where it stands
 * @param beganAt when the bids were opened
 * @param findings what the committee found; null before the sheets were counted
 * @param begunAnewBecause why the sheets were opened again; null when they never were
 * @param rankedAt when the sheets were counted; null before
 * @param standstill the days before the award; null before they begin
 * @param awardedAt when the tender was awarded; null before
 * @param committee its members
 * @param bids the opened bids
 * @param ranking the order; empty while the sheets are open, and for a reader with a conflict
 * @param spreads where the evaluators lie further apart than the rules allow; empty while the sheets are open, and for a reader with a conflict
 * @param missed which valid bids miss a pass mark as the scores stand; empty likewise
 * @param doubts which prices must be explained; empty likewise
 * @param clarifications what was asked of bidders, and their answers; empty for a reader who sees no offers
 * @param part what the reader has to do with it
 * @param own how far the reader has come himself; null unless he has declared as a member
 */
public record EvaluationSheet(
        String reference, String tenderReference, String title, EvaluationState state, Instant beganAt, String findings,
        String begunAnewBecause, Instant rankedAt, Standstill standstill, Instant awardedAt, List<MemberRow> committee,
        List<BidVerdict> bids, List<RankedBid> ranking, List<Spread> spreads,
        List<Missed> missed, List<DoubtRow> doubts, List<ClarificationSheet> clarifications, Part part, MemberRow own) {

    public EvaluationSheet {
        committee = List.copyOf(committee);
        bids = List.copyOf(bids);
        ranking = List.copyOf(ranking);
        spreads = List.copyOf(spreads);
        missed = List.copyOf(missed);
        doubts = List.copyOf(doubts);
        clarifications = List.copyOf(clarifications);
    }

    /** Whether the sheets are open. */
    public boolean isScoring() {
        return state == EvaluationState.SCORING;
    }

    /** Whether the reader may know neither who bids nor for how much. */
    public boolean isBlind() {
        return part.isBlind(state);
    }

    /** Whether the scores stand, the names are shown and the order is still open. */
    public boolean isLocked() {
        return state == EvaluationState.LOCKED;
    }

    /** Whether the reader, who now knows the names, must declare again. */
    public boolean isToDeclareAgain() {
        return part == Part.EVALUATOR && isLocked() && own.confirmedAt() == null;
    }

    /** Whether the reader has declared all there is to declare and can still find that something binds him after all. */
    public boolean isToStepBack() {
        return part == Part.EVALUATOR && (isScoring() || isLocked() && own.confirmedAt() != null);
    }

    /** Whether the reader can still turn a bid down. */
    public boolean isToDisqualify() {
        return part == Part.EVALUATOR && (isScoring() || isLocked());
    }

    /** Whether the reader can ask a bidder about his bid. */
    public boolean isToAsk() {
        return isToDisqualify() && !liveBids().isEmpty();
    }

    /** Whether the report waits for the reader's signature. */
    public boolean isToSign() {
        return part == Part.EVALUATOR && state == EvaluationState.RANKED && own.signedAt() == null;
    }

    /** Whether the reader must declare before he sees more. */
    public boolean isToDeclare() {
        return part == Part.UNDECLARED && isScoring();
    }

    /** Whether the reader decides on bids and scores them now. */
    public boolean isToScore() {
        return part == Part.EVALUATOR && isScoring();
    }

    /** Whether the reader may later find that something binds him after all. */
    public boolean isFree() {
        return part == Part.EVALUATOR;
    }

    /** The bids that can still be disqualified. */
    public List<BidVerdict> liveBids() {
        return bids.stream().filter(BidVerdict::isLive).toList();
    }

    /** Whether the reader may see the offers. */
    public boolean isOffersShown() {
        return part.seesOffers();
    }
}
