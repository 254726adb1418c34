package org.karvan.tender;

import java.util.List;

/** In how many envelopes the bids for a tender come. */
public enum Enclosure {
    /** Offer and prices are opened together. */
    ONE_ENVELOPE(Envelope.WHOLE),
    /** The offer is opened and judged first; prices are opened afterwards, those of disqualified bidders never. */
    TWO_ENVELOPES(Envelope.TECHNICAL, Envelope.PRICE);

    private final List<Envelope> envelopes;

    Enclosure(Envelope... envelopes) {
        this.envelopes = List.of(envelopes);
    }

    /** The envelopes of each bid, in the order in which they are opened. */
    public List<Envelope> envelopes() {
        return envelopes;
    }
}
