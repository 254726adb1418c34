package org.karvan.bid;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.karvan.workflow.Offer;

/**
 * A bid as its bidder's people see it; without the offer itself.
 *
 * @param reference what people call it
 * @param state where it stands
 * @param tender the tender's reference
 * @param tenderTitle what the tender is about
 * @param deadline until when it can be submitted, replaced, withdrawn and confirmed
 * @param number how many versions were submitted
 * @param receivedAt when the last was received; null before the first
 * @param validUntil until when it binds its bidder; null before it was opened
 * @param changed whether the working copy differs from the last submitted version
 * @param apart whether its prices go into an envelope of their own
 * @param seen the version of the record, which a form sends back
 * @param keyed whether the bidder has a key of his own, to which prices are closed
 * @param priced the lots of the working copy that have a price, closed to that key
 * @param progress how far each section of the working copy has come
 * @param offers the steps the reader could take
 */
public record BidSheet(
        String reference, BidState state, String tender, String tenderTitle, Instant deadline, int number, Instant receivedAt,
        Instant validUntil, boolean changed, boolean apart, long seen, boolean keyed, Set<Integer> priced,
        Map<BidSection, BidProgress> progress, List<Offer> offers) {

    public BidSheet {
        progress = new EnumMap<>(progress);
        priced = Set.copyOf(priced);
        offers = List.copyOf(offers);
    }

    /** The sections in the order of the task list. */
    public List<BidSection> sections() {
        return Arrays.asList(BidSection.values());
    }

    /** Whether nothing more is needed before submission. */
    public boolean complete() {
        return progress.values().stream().allMatch(BidProgress::isDone);
    }

    /** Whether the bidder can still work on it. */
    public boolean open() {
        return state == BidState.DRAFT || state == BidState.SUBMITTED || state == BidState.NEEDS_CONFIRMATION;
    }

    /** Whether its bidder is held to it until its validity ends: it was opened, and neither was he freed nor his bid accepted since. */
    public boolean binding() {
        return validUntil != null && !state.isFinal() && state != BidState.WINNER;
    }
}
