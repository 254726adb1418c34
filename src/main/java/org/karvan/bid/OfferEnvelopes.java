package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.karvan.sealing.ClosedCopy;
import org.karvan.sealing.EnvelopeKeys;
import org.karvan.sealing.Envelopes;
import org.karvan.sealing.JoinedKey;
import org.karvan.sealing.OwnCopies;
import org.karvan.sealing.SealBroken;
import org.karvan.sealing.Sealed;
import org.karvan.sealing.UnlockedKey;
import org.karvan.tender.Enclosure;
import org.karvan.tender.Envelope;

/**
 * The envelopes of bids. Outside on each stands its tender, its bidder and its version, so that none can be passed off
 * as another's, as another version's, or as an answer to another tender.
 *
 * <p>What is submitted is closed to the tender's own key, which only its openers together make whole; where bids come in two
 * envelopes, the prices are closed to a second such key. The bidder's own copy of
 * each version, and each price of a working copy, is closed to his own key, which his passphrase alone unlocks. The rest of the
 * working copy, and what has been opened, is closed to the key of this installation: its bidder, and later the buyer, read it again.
 */
@Dependent
class OfferEnvelopes {

    private static final String DRAFT = "draft";
    private static final String VERSION = "version";
    private static final String PRICE = "price";
    private static final String PAPER = "paper";
    private static final String DRAFT_PRICE = "draft price";
    private static final String OWN = "own";

    @Inject
    private Envelopes envelopes;

    @Inject
    private EnvelopeKeys keys;

    @Inject
    private OwnCopies own;

    /** The bidder's own working copy. */
    WorkingCopy draftOf(Bid bid) {
        try {
            return WorkingCopy.read(envelopes.open(bid.draft(), superscription(bid, DRAFT, bid.number() + 1)));
        } catch (SealBroken e) {
            throw new IllegalStateException("the draft of " + bid.reference() + " does not open", e);
        }
    }

    /** Puts the working copy for the version that would come next into its envelope. */
    void keepDraft(Bid bid, WorkingCopy copy) {
        bid.keepDraft(envelopes.seal(copy.write(), superscription(bid, DRAFT, bid.number() + 1)));
    }

    /** Each price closed to its bidder's own key. @throws org.karvan.platform.refusal.Invalid when he has none */
    Map<Integer, ClosedCopy> closed(Bid bid, List<LotPrice> prices) {
        Map<Integer, ClosedCopy> closed = new TreeMap<>();
        prices.forEach(price -> closed.put(price.lot(), own.close(bid.bidderId(), priceText(price), superscription(bid, DRAFT_PRICE, price.lot()))));
        return closed;
    }

    private static byte[] priceText(LotPrice price) {
        return price.perTonne().toPlainString().getBytes(StandardCharsets.UTF_8);
    }

    /** What the closed prices of the working copy are; without those that were closed to a key which is lost. */
    List<LotPrice> opened(Bid bid, WorkingCopy copy, UnlockedKey key) {
        List<LotPrice> prices = new ArrayList<>();
        copy.prices().forEach((lot, closed) -> {
            if (key.fits(closed)) {
                prices.add(new LotPrice(lot, price(bid, lot, closed, key)));
            }
        });
        return prices;
    }

    private static BigDecimal price(Bid bid, int lot, ClosedCopy closed, UnlockedKey key) {
        try {
            return new BigDecimal(new String(key.open(closed, superscription(bid, DRAFT_PRICE, lot)), StandardCharsets.UTF_8));
        } catch (SealBroken e) {
            throw new IllegalStateException("a draft price of " + bid.reference() + " does not open", e);
        }
    }

    /** The bidder's own copy of the version that is submitted now, prices and all. */
    ClosedCopy ownCopy(Bid bid, Offer offer) {
        return own.close(bid.bidderId(), OfferText.write(offer), superscription(bid, OWN, bid.number() + 1));
    }

    /** What the bidder submitted as that version, from his own copy. @throws SealBroken when it is not that copy */
    Offer openOwnCopy(Bid bid, int version, ClosedCopy copy, UnlockedKey key) throws SealBroken {
        return OfferText.read(key.open(copy, superscription(bid, OWN, version)));
    }

    /** The envelope of the version that is submitted now, which the portal itself cannot open again: the first of it, where there are two. */
    Sealed submission(Bid bid, Offer offer, Enclosure enclosure) {
        Offer enclosed = enclosure == Enclosure.TWO_ENVELOPES ? offer.withPrices(List.of()) : offer;
        return keys.seal(bid.tenderReference(), OfferText.write(enclosed), superscription(bid, VERSION, bid.number() + 1));
    }

    /** The second envelope of that version: its prices and nothing else. */
    Sealed prices(Bid bid, Offer offer) {
        return keys.seal(Envelope.PRICE.subject(bid.tenderReference()), OfferText.write(Offer.BLANK.withPrices(offer.prices())),
                superscription(bid, PRICE, bid.number() + 1));
    }

    /** The working copy for the version after the next. */
    Sealed nextDraft(Bid bid, Offer offer) {
        WorkingCopy next = new WorkingCopy(offer.withoutPrices(), closed(bid, offer.prices()));
        return envelopes.seal(next.write(), superscription(bid, DRAFT, bid.number() + 2));
    }

    /** What a submitted version says. @throws SealBroken when it is not what was submitted as this version */
    byte[] open(JoinedKey key, Bid bid, SealedOffer sealed) throws SealBroken {
        return key.open(sealed.envelope(), superscription(bid, VERSION, sealed.number()));
    }

    /** What a submitted version asks, from its second envelope. @throws SealBroken when there is none, or it is not what was submitted as this version */
    List<LotPrice> openPrices(JoinedKey key, Bid bid, SealedOffer sealed) throws SealBroken {
        Sealed prices = sealed.priceEnvelope().orElseThrow(() -> new SealBroken("no prices apart in " + sealed.receipt()));
        return OfferText.read(key.open(prices, superscription(bid, PRICE, sealed.number()))).prices();
    }

    /** A paper of a working copy. */
    BidPaper seal(Bid bid, String paperReference, byte[] content) {
        return new BidPaper(paperReference, bid.id(), envelopes.seal(content, superscription(bid, PAPER, paperReference)));
    }

    /** Closes the paper to the key of the tender, unless an earlier version has done so; gives the hash of its envelope. */
    String submit(Bid bid, BidPaper paper) throws SealBroken {
        if (!paper.isSubmitted()) {
            byte[] content = open(bid, paper);
            paper.submit(keys.seal(bid.tenderReference(), content, superscription(bid, PAPER, paper.reference())));
        }
        return paper.sha256();
    }

    /** Opens a submitted paper and keeps what is in it for those who read it from now on. */
    void open(JoinedKey key, Bid bid, BidPaper paper) throws SealBroken {
        byte[] associated = superscription(bid, PAPER, paper.reference());
        paper.keepOpened(envelopes.seal(key.open(paper.envelope(), associated), associated));
    }

    /** What is in a paper of a working copy or of an opened bid. @throws SealBroken when it is not what was put in */
    byte[] open(Bid bid, BidPaper paper) throws SealBroken {
        return envelopes.open(paper.readable(), superscription(bid, PAPER, paper.reference()));
    }

    private static byte[] superscription(Bid bid, String kind, Object which) {
        String text = bid.tenderReference() + "|" + bid.reference() + "|" + bid.bidderId() + "|" + kind + "|" + which;
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
