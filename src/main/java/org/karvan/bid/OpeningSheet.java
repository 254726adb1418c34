package org.karvan.bid;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.karvan.sealing.CeremonySheet;
import org.karvan.tender.Envelope;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderState;
import org.karvan.workflow.Offer;

/**
 * An opening as those see it who are concerned.
 *
 * @param tender the tender whose bids are opened
 * @param envelope which envelopes are opened next; after the last opening those of that
 * @param offers the opening, as a step the reader could take
 * @param minutes what was found, of each opening that has been
 * @param ceremony how far its openers have come together; null when the bids cannot be opened so
 * @param gathering whether the reader is one of them and can give his share now
 * @param publicKey the portal's public key as PEM, by which the minutes are checked
 */
public record OpeningSheet(
        Tender tender, Envelope envelope, List<Offer> offers, List<OpeningMinutes> minutes, CeremonySheet ceremony, boolean gathering,
        String publicKey) {

    private static final Set<TenderState> AHEAD = EnumSet.of(TenderState.PUBLISHED, TenderState.CLOSED, TenderState.TECHNICAL_EVALUATION);

    public OpeningSheet {
        offers = List.copyOf(offers);
        minutes = List.copyOf(minutes);
    }

    /** Whether nothing is left to be opened. */
    public boolean isDone() {
        return minutes.stream().anyMatch(each -> each.envelope() == envelope);
    }

    /** Whether more is to be opened, and the prices of these bids apart. */
    public boolean isAhead() {
        return isApart() && AHEAD.contains(tender.state());
    }

    /** Whether the prices of these bids are opened apart. */
    public boolean isApart() {
        return envelope != Envelope.WHOLE;
    }
}
