package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.karvan.sealing.Envelopes;
import org.karvan.sealing.SealBroken;
import org.karvan.sealing.Sealed;

/**
 * The envelopes of bids. Outside on each stands its tender, its bidder and its version, so that none can be passed off
 * as another's, as another version's, or as an answer to another tender.
 */
@Dependent
class OfferEnvelopes {

    private static final String DRAFT = "draft";
    private static final String VERSION = "version";
    private static final String PAPER = "paper";

    @Inject
    private Envelopes envelopes;

    /** The bidder's own working copy. */
    Offer draftOf(Bid bid) {
        try {
            return OfferText.read(envelopes.open(bid.draft(), superscription(bid, DRAFT, bid.number() + 1)));
        } catch (SealBroken e) {
            throw new IllegalStateException("the draft of " + bid.reference() + " does not open", e);
        }
    }

    /** Puts the working copy for the version that would come next into its envelope. */
    void keepDraft(Bid bid, Offer offer) {
        bid.keepDraft(envelopes.seal(OfferText.write(offer), superscription(bid, DRAFT, bid.number() + 1)));
    }

    /** The envelope of the version that is submitted now, and the draft for the one after it. */
    Submission submission(Bid bid, Offer offer) {
        byte[] text = OfferText.write(offer);
        int number = bid.number() + 1;
        Sealed sealed = envelopes.seal(text, superscription(bid, VERSION, number));
        return new Submission(sealed, envelopes.seal(text, superscription(bid, DRAFT, number + 1)));
    }

    /** What a submitted version says. @throws SealBroken when it is not what was submitted as this version */
    byte[] open(Bid bid, SealedOffer sealed) throws SealBroken {
        return envelopes.open(sealed.envelope(), superscription(bid, VERSION, sealed.number()));
    }

    BidPaper seal(Bid bid, String paperReference, byte[] content) {
        return new BidPaper(paperReference, bid.id(), envelopes.seal(content, superscription(bid, PAPER, paperReference)));
    }

    /** What is in the envelope of a paper. @throws SealBroken when it is not what was put in */
    byte[] open(Bid bid, BidPaper paper) throws SealBroken {
        return envelopes.open(paper.envelope(), superscription(bid, PAPER, paper.reference()));
    }

    private static byte[] superscription(Bid bid, String kind, Object which) {
        String text = bid.tenderReference() + "|" + bid.reference() + "|" + bid.bidderId() + "|" + kind + "|" + which;
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A version that is submitted now.
     *
     * @param sealed its envelope
     * @param nextDraft the working copy for the version after it
     */
    record Submission(Sealed sealed, Sealed nextDraft) {
    }
}
