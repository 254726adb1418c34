package org.karvan.evaluation;

import org.karvan.tender.Enclosure;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderState;

/** Where the second envelopes of the bids for a tender are, in which their prices lie. */
enum SecondEnvelope {
    /** The bids come in one. */
    NONE,
    /** The prices are sealed. */
    CLOSED,
    /** The prices of the bids that passed have been opened. */
    OPENED;

    static SecondEnvelope of(Tender tender) {
        if (tender.bidTerms().enclosure() == Enclosure.ONE_ENVELOPE) {
            return NONE;
        }
        return tender.state() == TenderState.TECHNICAL_EVALUATION ? CLOSED : OPENED;
    }
}
