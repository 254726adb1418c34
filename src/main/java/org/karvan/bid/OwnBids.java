package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.identity.Caller;
import org.karvan.identity.Standing;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.sealing.OwnCopies;
import org.karvan.sealing.SealBroken;
import org.karvan.tender.Enclosure;
import org.karvan.tender.Tender;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/** What the doors share about the bids of the caller's own organisation. */
@Dependent
class OwnBids {

    @Inject
    private BidStore store;

    @Inject
    private OfferEnvelopes envelopes;

    @Inject
    private OwnCopies copies;

    @Inject
    private Tenders tenders;

    @Inject
    private Workflow workflow;

    @Inject
    private Caller caller;

    @Inject
    private Standing standing;

    @Inject
    private TimeSource time;

    Long organisation() {
        return caller.actor().organisationId();
    }

    Bid live(Tender tender) {
        return store.live(tender.id(), organisation()).orElseThrow(() -> new NotThere("own live bid for " + tender.reference()));
    }

    /** Whether the tender takes bids from the caller's organisation. */
    boolean mayBid(Tender tender) {
        return tenders.takesBidsFrom(organisation(), tender.reference());
    }

    /** The names of the caller's colleagues who are to open the bids of this tender: their organisation cannot bid for it. */
    List<String> ownOpeners(Tender tender) {
        return tenders.openersOf(organisation(), tender.reference());
    }

    /** @throws org.karvan.platform.refusal.Invalid when there are such colleagues; it names them */
    void refuseOpeners(Tender tender) {
        List<String> openers = ownOpeners(tender);
        new Check().that(openers.isEmpty(), null, "bid.ownOpener", String.join(", ", openers)).done();
    }

    /** The facts about the working copy as it is kept. */
    BidFacts facts(Bid bid, Tender tender) {
        WorkingCopy copy = envelopes.draftOf(bid);
        return facts(bid, tender, OfferForm.of(tender).progress(copy.offer(), priced(bid, copy)).values().stream().allMatch(BidProgress::isDone));
    }

    /** The facts about this offer. */
    BidFacts facts(Bid bid, Tender tender, Offer offer) {
        return facts(bid, tender, OfferForm.of(tender).isCompletedBy(offer));
    }

    private Set<Integer> priced(Bid bid, WorkingCopy copy) {
        return copies.keyInUse(bid.bidderId()).map(copy::priced).orElse(Set.of());
    }

    private BidFacts facts(Bid bid, Tender tender, boolean isComplete) {
        OfferForm form = OfferForm.of(tender);
        boolean fits = store.version(bid.id(), bid.number()).filter(sealed -> sealed.form().equals(form.fingerprint())).isPresent();
        return new BidFacts(tender.deadline(), tender.timetable().closesAt(), standing.isApproved(bid.bidderId()), mayBid(tender),
                ownOpeners(tender).isEmpty(), isComplete, fits);
    }

    BidSheet sheet(Bid bid, Tender tender) {
        WorkingCopy copy = envelopes.draftOf(bid);
        Optional<String> key = copies.keyInUse(bid.bidderId());
        Set<Integer> priced = key.map(copy::priced).orElse(Set.of());
        Map<BidSection, BidProgress> progress = OfferForm.of(tender).progress(copy.offer(), priced);
        Situation situation = Situation.of(caller.actor(), time.now())
                .knowing(facts(bid, tender, progress.values().stream().allMatch(BidProgress::isDone)));
        return new BidSheet(bid.reference(), bid.state(), tender.reference(), tender.title(), tender.deadline(), bid.number(),
                bid.receivedAt(), bid.validUntil(), bid.isDraftChanged(), tender.bidTerms().enclosure() == Enclosure.TWO_ENVELOPES, bid.version(),
                key.isPresent(), priced, progress, workflow.offers(bid, BidStep.values(), situation));
    }

    BidPaper paper(Bid bid, OfferPaper paper) {
        return store.paper(paper.reference())
                .filter(found -> found.bidId().equals(bid.id()))
                .orElseThrow(() -> new NotThere("paper " + paper.reference()));
    }

    /** Closes the paper to the openers; gives the hash of its envelope. */
    String submit(Bid bid, OfferPaper paper) {
        try {
            return envelopes.submit(bid, paper(bid, paper));
        } catch (SealBroken e) {
            throw unreadable(bid, paper, e);
        }
    }

    /** What is in the paper. @throws org.karvan.platform.refusal.Invalid while only the openers can tell */
    PaperContent content(Bid bid, OfferPaper paper) {
        BidPaper kept = paper(bid, paper);
        new Check().that(kept.isReadable(), null, "bid.papers.sealed", paper.fileName()).done();
        try {
            return new PaperContent(paper.fileName(), paper.mediaType(), envelopes.open(bid, kept));
        } catch (SealBroken e) {
            throw unreadable(bid, paper, e);
        }
    }

    private static IllegalStateException unreadable(Bid bid, OfferPaper paper, SealBroken cause) {
        return new IllegalStateException("the paper " + paper.reference() + " of " + bid.reference() + " does not open", cause);
    }
}
