package org.karvan.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.karvan.audit.Trail;
import org.karvan.document.DocumentVault;
import org.karvan.document.StoredDocument;
import org.karvan.document.Upload;
import org.karvan.identity.Role;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;
import org.karvan.sealing.OwnCopies;
import org.karvan.sealing.UnlockedKey;
import org.karvan.tender.Tender;
import org.karvan.tender.Tenders;
import org.karvan.workflow.TodoSource;

/**
 * The door to offers that are being prepared. A working copy is sealed whenever it is saved; only the bidder's own
 * people, who bid for his organisation, ever see it.
 */
@Stateless
public class BidDrafts {

    /** So many papers go with one offer at most. */
    static final int MOST_PAPERS = 20;

    @Inject
    private BidStore store;

    @Inject
    private OwnBids own;

    @Inject
    private OfferEnvelopes envelopes;

    @Inject
    private OwnCopies copies;

    @Inject
    private Tenders tenders;

    @Inject
    private DocumentVault vault;

    @Inject
    private Trail trail;

    @Inject
    private TimeSource time;

    /**
     * The bid of the caller's organisation for this tender; begins one when there is none that lives.
     *
     * @throws Invalid when bidding is over, the tender does not take bids from this organisation, or one of its people opens them
     */
    @RolesAllowed(Role.Names.BIDDER)
    public BidSheet begin(String tenderReference) {
        Instant at = time.now();
        Tender tender = tenders.held(tenderReference);
        Optional<Bid> live = store.live(tender.id(), own.organisation());
        if (live.isPresent()) {
            return own.sheet(live.get(), tender);
        }
        new Check()
                .that(tender.isOpenAt(at), null, "bid.notOpen")
                .that(own.mayBid(tender), null, "BidGuard.INVITED")
                .done();
        own.refuseOpeners(tender);
        Bid bid = new Bid(RandomReferences.ofBid(), tender.id(), tender.reference(), tender.buyerId(), own.organisation(), at);
        envelopes.keepDraft(bid, WorkingCopy.BLANK);
        store.add(bid);
        store.write();
        note(bid);
        return own.sheet(bid, tender);
    }

    /** The last bid of the caller's organisation for this tender, if it ever began one. */
    @RolesAllowed(Role.Names.BIDDER)
    public Optional<BidSheet> ifBegun(String tenderReference) {
        Tender tender = tenders.byReference(tenderReference);
        return store.last(tender.id(), own.organisation()).map(bid -> own.sheet(bid, tender));
    }

    /** The same. @throws NotThere when it never began one */
    @RolesAllowed(Role.Names.BIDDER)
    public BidSheet sheet(String tenderReference) {
        return ifBegun(tenderReference).orElseThrow(() -> new NotThere("own bid for " + tenderReference));
    }

    /** The bids of the caller's organisation, the latest first. */
    @RolesAllowed(Role.Names.BIDDER)
    public Listing<BidRow> list(int page) {
        return store.ofBidder(own.organisation(), page);
    }

    /** The bids on which the caller's organisation must still do something before the deadline, the most urgent first. */
    @RolesAllowed(Role.Names.BIDDER)
    public List<BidRow> unfinished() {
        return store.unfinished(own.organisation(), time.now(), TodoSource.MOST);
    }

    /**
     * The working copy of the caller's own offer beside what the tender asks, without its prices, which are closed.
     *
     * @throws NotThere when there is no live bid
     */
    @RolesAllowed(Role.Names.BIDDER)
    public OfferSheet offer(String tenderReference) {
        Tender tender = tenders.byReference(tenderReference);
        return new OfferSheet(OfferForm.of(tender), envelopes.draftOf(own.live(tender)).offer());
    }

    /**
     * The same with its prices.
     *
     * @throws Invalid at {@code passphrase} when that is wrong, which is counted, or has to wait
     * @throws NotThere when there is no live bid
     */
    @RolesAllowed(Role.Names.BIDDER)
    public OfferSheet unlocked(String tenderReference, String passphrase) {
        Tender tender = tenders.byReference(tenderReference);
        Bid bid = own.live(tender);
        try (UnlockedKey key = copies.unlock(passphrase, "passphrase")) {
            WorkingCopy copy = envelopes.draftOf(bid);
            return new OfferSheet(OfferForm.of(tender), copy.offer().withPrices(envelopes.opened(bid, copy, key)));
        }
    }

    /**
     * Closes these prices to the bidder's own key and puts them into the working copy; where nothing was typed the price stays
     * that is there.
     *
     * @param seen the version of the bid on which the form was based
     * @throws Invalid at {@code <place in the form>:price} for what is no price, or when the bidder has no passphrase yet
     */
    @RolesAllowed(Role.Names.BIDDER)
    public void savePrices(String tenderReference, long seen, List<PriceEntry> entries) {
        Tender tender = tenders.byReference(tenderReference);
        List<LotPrice> prices = Typed.prices(entries, OfferForm.of(tender).lots());
        Bid bid = seen(tender, seen);
        keep(bid, envelopes.draftOf(bid).withPrices(envelopes.closed(bid, prices)));
    }

    /** Notes whether the delivery terms are accepted as they stand, and what else is said about delivery. */
    @RolesAllowed(Role.Names.BIDDER)
    public void saveDelivery(String tenderReference, long seen, boolean confirmed, String note) {
        String text = Typed.text(note);
        new Check().optional(text, "note", Typed.LONGEST).done();
        change(tenders.byReference(tenderReference), seen, offer -> offer.withDelivery(confirmed, text));
    }

    /**
     * Puts these answers into the working copy; blank ones are taken back.
     *
     * @throws Invalid at {@code <place in the form>:answer} or {@code remarks} for what is too long
     */
    @RolesAllowed(Role.Names.BIDDER)
    public void saveAnswers(String tenderReference, long seen, List<AnswerEntry> entries, String remarks) {
        Tender tender = tenders.byReference(tenderReference);
        String text = Typed.text(remarks);
        new Check().optional(text, "remarks", Typed.LONGEST).done();
        change(tender, seen, offer -> offer.withAnswers(Typed.answers(entries, OfferForm.of(tender).questions()), text));
    }

    /** Notes what the bidder declares. */
    @RolesAllowed(Role.Names.BIDDER)
    public void saveDeclarations(String tenderReference, long seen, Set<Declaration> declared) {
        change(tenders.byReference(tenderReference), seen, offer -> offer.withDeclarations(declared));
    }

    /**
     * Puts a paper, sealed, to the working copy.
     *
     * @throws Invalid at {@code file} for what the portal does not take, or when there are too many
     */
    @RolesAllowed(Role.Names.BIDDER)
    public void addPaper(String tenderReference, Upload upload) {
        Bid bid = open(tenders.byReference(tenderReference));
        StoredDocument paper = vault.examine(upload);
        WorkingCopy copy = envelopes.draftOf(bid);
        new Check().that(copy.offer().papers().size() < MOST_PAPERS, "file", "bid.papers.most", MOST_PAPERS).done();
        String reference = RandomReferences.ofPaper();
        store.add(envelopes.seal(bid, reference, upload.content()));
        envelopes.keepDraft(bid, copy.with(offer -> offer.withPaper(
                new OfferPaper(reference, paper.fileName(), paper.mediaType(), paper.size(), paper.sha256()))));
    }

    /** Takes a paper out of the working copy; versions that were submitted with it keep it. @throws NotThere when it is not in it */
    @RolesAllowed(Role.Names.BIDDER)
    public void dropPaper(String tenderReference, String paperReference) {
        Bid bid = open(tenders.byReference(tenderReference));
        envelopes.keepDraft(bid, envelopes.draftOf(bid).with(offer -> offer.withoutPaper(paperReference)));
    }

    /** A paper of the caller's own working copy. @throws NotThere when it has no such paper */
    @RolesAllowed(Role.Names.BIDDER)
    public PaperContent paper(String tenderReference, String paperReference) {
        Bid bid = own.live(tenders.byReference(tenderReference));
        return own.content(bid, envelopes.draftOf(bid).offer().paper(paperReference));
    }

    private void change(Tender tender, long seen, UnaryOperator<Offer> change) {
        Bid bid = seen(tender, seen);
        keep(bid, envelopes.draftOf(bid).with(change));
    }

    /** The live bid, when it is still as the form saw it. */
    private Bid seen(Tender tender, long seen) {
        Bid bid = open(tender);
        if (bid.version() != seen) {
            throw new OptimisticLockException(bid.reference() + " was changed by a colleague");
        }
        return bid;
    }

    private void keep(Bid bid, WorkingCopy copy) {
        envelopes.keepDraft(bid, copy);
        note(bid);
    }

    /**
     * Each change of a working copy is an entry under the veil: who counts the log's hidden leaves before the close counts
     * these among them, and so not the bids.
     */
    private void note(Bid bid) {
        trail.noteVeiled("BID_DRAFTED", Bid.class.getSimpleName(), bid.reference(), Map.of());
    }

    /** The live bid while it can still be worked on. */
    private Bid open(Tender tender) {
        Bid bid = own.live(tender);
        new Check().that(tender.isOpenAt(time.now()), null, "bid.notOpen").done();
        return bid;
    }
}
