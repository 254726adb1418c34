package org.karvan.bid;

import java.util.List;
import org.karvan.sealing.CeremonySheet;
import org.karvan.tender.Tender;
import org.karvan.workflow.Offer;

/**
 * An opening as those see it who are concerned.
 *
 * @param tender the tender whose bids are opened
 * @param offers the opening, as a step the reader could take
 * @param minutes what was found; null before the opening
 * @param ceremony how far its openers have come together; null when the bids cannot be opened so
 * @param gathering whether the reader is one of them and can give his share now
 * @param publicKey the portal's public key as PEM, by which the minutes are checked
 */
public record OpeningSheet(Tender tender, List<Offer> offers, OpeningMinutes minutes, CeremonySheet ceremony, boolean gathering,
        String publicKey) {

    public OpeningSheet {
        offers = List.copyOf(offers);
    }
}
