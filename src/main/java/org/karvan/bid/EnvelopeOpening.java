package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.karvan.audit.PortalKey;
import org.karvan.identity.Standing;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Money;
import org.karvan.sealing.Ceremonies;
import org.karvan.sealing.CeremonySheet;
import org.karvan.sealing.JoinedKey;
import org.karvan.sealing.SealBroken;
import org.karvan.tender.Envelope;
import org.karvan.tender.Tender;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/** Opens every envelope that counts, in the transaction of the tender's opening, and writes the minutes. */
@Dependent
class EnvelopeOpening {

    private static final Logger LOG = Logger.getLogger(EnvelopeOpening.class.getName());

    @Inject
    private Event<PricesOpened> opened;

    @Inject
    private BidStore store;

    @Inject
    private OfferEnvelopes envelopes;

    @Inject
    private Ceremonies ceremonies;

    @Inject
    private Workflow workflow;

    @Inject
    private Standing standing;

    @Inject
    private PortalKey key;

    /**
     * Joins the key to these envelopes out of the shares that the openers have given, opens the bids that were submitted and
     * stand, and forgets the key. A bid that cannot be read is said so, and the rest is opened.
     *
     * @param envelope the whole offer, or the first of two envelopes
     */
    void open(Tender tender, Envelope envelope, Situation effect) {
        Instant boundUntil = tender.deadline().plus(Duration.ofDays(tender.bidTerms().validityDays()));
        boolean isWhole = envelope == Envelope.WHOLE;
        OfferForm form = OfferForm.of(tender);
        List<Bid> submitted = store.ofTender(tender.id(), EnumSet.of(BidState.SUBMITTED));
        openEach(tender, envelope, submitted, effect, (whole, bid, sealed) -> {
            Optional<byte[]> text = read(whole, bid, sealed);
            Money total = text.filter(read -> isWhole).map(OfferText::read).map(form::total).orElse(null);
            text.ifPresent(read -> bid.read(read, total, boundUntil));
            if (text.isPresent()) {
                workflow.take(bid, isWhole ? BidStep.OPEN : BidStep.OPEN_TECHNICAL, effect);
            } else {
                workflow.take(bid, isWhole ? BidStep.UNREADABLE : BidStep.UNREADABLE_TECHNICAL, effect);
            }
            return MinutesLine.ofOffer(bid, nameOf(bid), sealed, text.isPresent() ? Finding.READ : Finding.UNREADABLE, total);
        });
    }

    /**
     * The same with the second envelopes: only of bids that passed. The envelope of any other is not touched, and the minutes
     * say that it stays closed.
     */
    void openPrices(Tender tender, Situation effect) {
        OfferForm form = OfferForm.of(tender);
        List<Bid> judged = store.ofTender(tender.id(), EnumSet.of(BidState.QUALIFIED, BidState.DISQUALIFIED));
        openEach(tender, Envelope.PRICE, judged, effect, (whole, bid, sealed) -> {
            if (!hasPassed(bid, effect)) {
                return MinutesLine.ofPrices(bid, nameOf(bid), sealed, Finding.LEFT_CLOSED, null);
            }
            Optional<List<LotPrice>> prices = readPrices(whole, bid, sealed);
            Money total = prices.map(read -> form.total(Offer.BLANK.withPrices(read))).orElse(null);
            prices.ifPresent(read -> bid.readPrices(read, total));
            workflow.take(bid, prices.isPresent() ? BidStep.OPEN_PRICE : BidStep.UNREADABLE_PRICE, effect);
            return MinutesLine.ofPrices(bid, nameOf(bid), sealed, prices.isPresent() ? Finding.READ : Finding.UNREADABLE, total);
        });
        opened.fire(new PricesOpened(tender.reference(), judged.stream().filter(bid -> bid.state() == BidState.PRICED)
                .collect(Collectors.toMap(Bid::reference, bid -> bid.total().amount()))));
    }

    /** Whether the table would let its price be opened, asked before anything is decrypted. */
    private boolean hasPassed(Bid bid, Situation effect) {
        return workflow.offers(bid, new BidStep[] {BidStep.OPEN_PRICE}, effect).stream().anyMatch(offered -> offered.unmet().isEmpty());
    }

    /** What is done with one envelope. */
    @FunctionalInterface
    private interface Handling {
        MinutesLine of(JoinedKey whole, Bid bid, SealedOffer sealed);
    }

    private void openEach(Tender tender, Envelope envelope, List<Bid> bids, Situation effect, Handling handling) {
        String subject = envelope.subject(tender.reference());
        List<String> contributors = ceremonies.sheet(subject).map(CeremonySheet::contributors).orElse(List.of());
        List<MinutesLine> lines = new ArrayList<>();
        try (JoinedKey whole = ceremonies.join(subject)) {
            for (Bid bid : bids) {
                SealedOffer sealed = store.version(bid.id(), bid.number())
                        .orElseThrow(() -> new IllegalStateException("no envelope of version " + bid.number() + " of " + bid.reference()));
                lines.add(handling.of(whole, bid, sealed));
                ceremonies.tell(subject, lines.size(), bids.size());
            }
        }
        OpeningMinutes minutes = new OpeningMinutes(tender, envelope, effect, contributors, lines);
        minutes.sign(HexFormat.of().formatHex(key.sign(minutes.statement().getBytes(StandardCharsets.UTF_8))));
        store.add(minutes);
    }

    private Optional<List<LotPrice>> readPrices(JoinedKey whole, Bid bid, SealedOffer sealed) {
        try {
            return Optional.of(envelopes.openPrices(whole, bid, sealed));
        } catch (SealBroken e) {
            LOG.log(Level.WARNING, "the envelope of the prices of " + bid.reference() + " cannot be read", e);
            return Optional.empty();
        }
    }

    /** What the envelope says; nothing when it or one of its papers is not what the receipt names. */
    private Optional<byte[]> read(JoinedKey whole, Bid bid, SealedOffer sealed) {
        try {
            byte[] text = envelopes.open(whole, bid, sealed);
            List<String> found = new ArrayList<>();
            for (OfferPaper paper : OfferText.read(text).papers()) {
                BidPaper kept = store.paper(paper.reference()).orElseThrow(() -> new SealBroken("no paper " + paper.reference()));
                envelopes.open(whole, bid, kept);
                found.add(kept.sha256());
            }
            return found.equals(sealed.papers()) ? Optional.of(text) : Optional.empty();
        } catch (SealBroken e) {
            LOG.log(Level.WARNING, "the envelope of " + bid.reference() + " cannot be read", e);
            return Optional.empty();
        }
    }

    private String nameOf(Bid bid) {
        return standing.nameOf(bid.bidderId()).orElseThrow(() -> new NotThere("organisation of " + bid.reference()));
    }
}
