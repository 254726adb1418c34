package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
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
import org.karvan.audit.PortalKey;
import org.karvan.identity.Standing;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Money;
import org.karvan.sealing.Ceremonies;
import org.karvan.sealing.CeremonySheet;
import org.karvan.sealing.JoinedKey;
import org.karvan.sealing.SealBroken;
import org.karvan.tender.Tender;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/** Opens every envelope that counts, in the transaction of the tender's opening, and writes the minutes. */
@Dependent
class EnvelopeOpening {

    private static final Logger LOG = Logger.getLogger(EnvelopeOpening.class.getName());

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
     * Joins the key of the tender out of the shares that its openers have given, opens the bids that were submitted and
     * stand, and forgets the key. A bid that cannot be read is said so, and the rest is opened.
     */
    void open(Tender tender, Situation opening) {
        List<String> contributors = ceremonies.sheet(tender.reference()).map(CeremonySheet::contributors).orElse(List.of());
        try (JoinedKey whole = ceremonies.join(tender.reference())) {
            open(tender, opening, whole, contributors);
        }
    }

    private void open(Tender tender, Situation opening, JoinedKey whole, List<String> contributors) {
        OfferForm form = OfferForm.of(tender);
        Instant boundUntil = tender.deadline().plus(Duration.ofDays(tender.bidTerms().validityDays()));
        List<MinutesLine> lines = new ArrayList<>();
        List<Bid> submitted = store.ofTender(tender.id(), EnumSet.of(BidState.SUBMITTED));
        for (Bid bid : submitted) {
            SealedOffer sealed = store.version(bid.id(), bid.number())
                    .orElseThrow(() -> new IllegalStateException("no envelope of version " + bid.number() + " of " + bid.reference()));
            Optional<byte[]> text = read(whole, bid, sealed);
            Money total = text.map(OfferText::read).map(form::total).orElse(null);
            text.ifPresent(read -> bid.read(read, total, boundUntil));
            workflow.take(bid, text.isPresent() ? BidStep.OPEN : BidStep.UNREADABLE, opening.asEffectOf("OPEN"));
            lines.add(new MinutesLine(bid.reference(), nameOf(bid), sealed, total));
            ceremonies.tell(tender.reference(), lines.size(), submitted.size());
        }
        OpeningMinutes minutes = new OpeningMinutes(
                tender.id(), tender.reference(), tender.buyerId(), opening.at(), opening.actor().name(), contributors, lines);
        minutes.sign(HexFormat.of().formatHex(key.sign(minutes.statement().getBytes(StandardCharsets.UTF_8))));
        store.add(minutes);
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
