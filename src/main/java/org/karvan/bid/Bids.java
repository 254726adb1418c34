package org.karvan.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.karvan.audit.Trail;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Standing;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.sealing.ClosedCopy;
import org.karvan.sealing.OwnCopies;
import org.karvan.sealing.SealBroken;
import org.karvan.sealing.UnlockedKey;
import org.karvan.tender.Enclosure;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderState;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/**
 * The door to bids that were submitted: for their bidder's people, from the submission to the receipts; for the
 * committee, after the opening. {@link BidDrafts} is the door before, {@link Openings} the one between the two.
 */
@Stateless
public class Bids {

    /** Every state of a bid whose envelope may have been opened and read. */
    private static final Set<BidState> READ = EnumSet.of(
            BidState.OPENED, BidState.QUALIFIED, BidState.PRICED, BidState.DISQUALIFIED, BidState.WINNER, BidState.RESERVE,
            BidState.UNSUCCESSFUL, BidState.EXPIRED, BidState.VOID);

    /** What the form sends to say which sending of it this is. */
    private static final Pattern SUBMISSION_ID = Pattern.compile("[A-Za-z0-9-]{8,50}");

    private static final String SUBJECT = "Bid";

    @Inject
    private BidStore store;

    @Inject
    private OwnBids own;

    @Inject
    private OfferEnvelopes envelopes;

    @Inject
    private OwnCopies copies;

    @Inject
    private Receipts receipts;

    @Inject
    private Tenders tenders;

    @Inject
    private Workflow workflow;

    @Inject
    private Trail trail;

    @Inject
    private Blindfold blindfold;

    @Inject
    private Caller caller;

    @Inject
    private Standing standing;

    @Inject
    private TimeSource time;

    /**
     * Submits the working copy, or replaces with it what was submitted before, and gives the number of the receipt.
     *
     * <p>The instant of receipt is taken first. Then everything happens under the lock of the tender's row, so that no
     * extension, close or opening comes between: the deadline is read again, the instant compared, the envelope stored
     * and the receipt made. The same sending of the form a second time finds its receipt and changes nothing.
     *
     * @param submissionId which sending of the form this is
     * @param prices those of the offer, as its bidder read them after his passphrase: the portal cannot read them in his working copy
     * @throws Invalid for what is no price, without a key of the bidder's own, when it comes at the deadline or after it, could not be written down within the settle window, or
     *     one of the bidder's people is to open these bids
     * @throws org.karvan.workflow.StepRefused when a condition of the table is not met
     */
    @RolesAllowed(Role.Names.BIDDER)
    public String submit(String tenderReference, String submissionId, List<PriceEntry> prices) {
        Instant receivedAt = time.now();
        new Check().that(submissionId != null && SUBMISSION_ID.matcher(submissionId).matches(), null, "bid.submission").done();
        Tender tender = tenders.held(tenderReference);
        String sending = own.organisation() + ":" + submissionId;
        Optional<SealedOffer> before = store.bySubmission(sending);
        if (before.isPresent()) {
            return before.get().receipt();
        }
        Bid bid = own.live(tender);
        refuseLate(bid, tender, receivedAt);
        own.refuseOpeners(tender);
        Offer offer = envelopes.draftOf(bid).offer().withPrices(Typed.prices(prices, OfferForm.of(tender).lots()));
        BidStep step = bid.state() == BidState.DRAFT ? BidStep.SUBMIT : BidStep.REPLACE;
        workflow.take(bid, step, Situation.of(caller.actor(), receivedAt).knowing(own.facts(bid, tender, offer)));
        String receipt = write(bid, offer, sending, tender, receivedAt);
        refuseUnsettled(bid, tender, receivedAt);
        return receipt;
    }

    /**
     * Takes the bid back; a new one may begin.
     *
     * @param typed the reference of the bid, typed by hand, because this cannot be undone
     */
    @RolesAllowed(Role.Names.BIDDER)
    public void withdraw(String tenderReference, String typed) {
        take(tenderReference, BidStep.WITHDRAW, bid -> new Check()
                .that(bid.reference().equals(Typed.text(typed)), "typed", "bid.withdraw.type", bid.reference())
                .done());
    }

    /** Lets the submitted version stand after an addendum. */
    @RolesAllowed(Role.Names.BIDDER)
    public void confirm(String tenderReference) {
        take(tenderReference, BidStep.CONFIRM, bid -> { });
    }

    /** The receipts of the bid of the caller's organisation for this tender, the latest first. */
    @RolesAllowed(Role.Names.BIDDER)
    public List<ReceiptSheet> receipts(String tenderReference) {
        Tender tender = tenders.byReference(tenderReference);
        return store.last(tender.id(), own.organisation())
                .map(bid -> store.versions(bid.id()).stream().map(sealed -> receipts.sheet(bid, sealed, tender)).toList())
                .orElse(List.of());
    }

    /** A receipt by its number. @throws NotThere when it is not one of the caller's organisation */
    @RolesAllowed(Role.Names.BIDDER)
    public ReceiptSheet receipt(String number) {
        SealedOffer sealed = ownVersion(number);
        Bid bid = ofVersion(sealed);
        return receipts.sheet(bid, sealed, tenders.get(bid.tenderId()));
    }

    private SealedOffer ownVersion(String number) {
        return store.byReceipt(number)
                .filter(sealed -> caller.actor().isOf(ofVersion(sealed).bidderId()))
                .orElseThrow(() -> new NotThere("receipt " + number));
    }

    private Bid ofVersion(SealedOffer sealed) {
        return store.byId(sealed.bidId()).orElseThrow(() -> new NotThere("bid of receipt " + sealed.receipt()));
    }

    /**
     * What the caller's organisation submitted under this receipt, from its own copy, beside what the tender asks now.
     *
     * @throws NotThere when the receipt is not one of the caller's organisation
     * @throws Invalid at {@code passphrase} when that is wrong, which is counted, or has to wait, when there is no own copy, or
     *     when it was closed to a key whose passphrase is lost
     */
    @RolesAllowed(Role.Names.BIDDER)
    public OfferSheet ownOffer(String number, String passphrase) {
        SealedOffer sealed = ownVersion(number);
        Bid bid = ofVersion(sealed);
        ClosedCopy copy = sealed.ownCopy().orElseThrow(() -> Invalid.at("passphrase", "bid.own.none"));
        try (UnlockedKey key = copies.unlock(passphrase, "passphrase")) {
            new Check().that(key.fits(copy), "passphrase", "bid.own.lost").done();
            return new OfferSheet(OfferForm.of(tenders.get(bid.tenderId())), envelopes.openOwnCopy(bid, sealed.number(), copy, key));
        } catch (SealBroken e) {
            throw new IllegalStateException("the own copy of " + number + " does not open", e);
        }
    }

    /**
     * The bids of the tender that were opened and read, for the people of its buyer and for auditors; the reading is
     * noted in the trail. Empty before the opening, and for everybody else.
     */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.EVALUATOR, Role.Names.LEGAL, Role.Names.AUDITOR})
    public List<OpenedBid> opened(String tenderReference) {
        List<Bid> readable = store.ofTender(tenderReference, READ).stream().filter(this::isReadable).toList();
        Map<Long, String> names = bidderNames(readable);
        List<OpenedBid> opened = readable.stream().map(bid -> opened(bid, names)).toList();
        opened.forEach(bid -> noteReading(bid.reference(), tenderReference));
        return opened;
    }

    /**
     * One opened bid; the reading is noted in the trail. Who scores it reads neither its bidder's name nor its prices.
     *
     * @throws NotThere when it is not open to the caller
     */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.EVALUATOR, Role.Names.LEGAL, Role.Names.AUDITOR})
    public OpenedBidSheet openedBid(String reference) {
        Bid bid = readable(reference);
        noteReading(reference, bid.tenderReference());
        Tender tender = tenders.get(bid.tenderId());
        boolean blind = blindfold.isWorn(bid.tenderReference());
        OpenedBid opened = blind ? opened(bid, Map.of()).withoutPrices() : opened(bid, bidderNames(List.of(bid)));
        return new OpenedBidSheet(opened, new OfferSheet(OfferForm.of(tender), opened.offer()), tender.reference(), tender.title(),
                bid.number(), bid.receivedAt(), bid.validUntil(), blind);
    }

    /** A paper of an opened bid; the reading is noted in the trail. @throws NotThere when it is not open to the caller */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.EVALUATOR, Role.Names.LEGAL, Role.Names.AUDITOR})
    public PaperContent openedPaper(String reference, String paperReference) {
        Bid bid = readable(reference);
        noteReading(reference, bid.tenderReference());
        return own.content(bid, bid.offer().paper(paperReference));
    }

    /** What the caller may know of the bids of this tender now: nothing before the opening, nor for one who scores them. */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.EVALUATOR, Role.Names.LEGAL, Role.Names.AUDITOR})
    public List<ReceivedRow> received(String tenderReference) {
        Tender tender = tenders.byReference(tenderReference);
        boolean ofTheBuyer = caller.actor().isOf(tender.buyerId()) && !blindfold.isWorn(tender.reference());
        if (!caller.actor().is(Role.AUDITOR) && !ofTheBuyer) {
            return List.of();
        }
        List<Bid> received = store.minutes(tender.reference()).isEmpty() ? List.of() : store.ofTender(tender.id(), EnumSet.complementOf(
                EnumSet.of(BidState.DRAFT, BidState.WITHDRAWN, BidState.LAPSED)));
        Map<Long, String> names = bidderNames(received);
        return received.stream()
                .map(bid -> new ReceivedRow(bid.reference(), names.get(bid.bidderId()), bid.state(), bid.receivedAt(), bid.isRead()))
                .toList();
    }

    /**
     * Who bid for the tender, once the bids were opened and read, for the people of its buyer and for auditors: what an
     * evaluator must know to declare a conflict before he sees an offer. Empty before the opening, and for everybody else.
     */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.EVALUATOR, Role.Names.LEGAL, Role.Names.AUDITOR})
    public List<BidderRow> bidders(String tenderReference) {
        List<Bid> readable = store.ofTender(tenderReference, READ).stream().filter(this::isReadable).toList();
        Map<Long, String> names = bidderNames(readable);
        return readable.stream()
                .map(bid -> new BidderRow(bid.reference(), bid.bidderId(), names.get(bid.bidderId()), bid.state()))
                .toList();
    }

    /** The bid meets the conditions of the tender. @throws NotThere when it is no bid for a tender of the caller's buyer */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void qualify(String reference) {
        workflow.take(ofOwnTender(reference), BidStep.QUALIFY, now());
    }

    /** The bid does not meet the conditions of the tender. @throws NotThere when it is no bid for a tender of the caller's buyer */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void disqualify(String reference, DisqualificationReason code, String reason) {
        workflow.take(ofOwnTender(reference), BidStep.DISQUALIFY, now().because(code, reason));
    }

    /**
     * Says who is to win and who stands in reserve; evaluation calls it in the transaction of the tender's INTEND. The
     * rest is told at the award.
     */
    @RolesAllowed(Role.Names.APPROVER)
    public void settleOutcome(String tenderReference, String winner, List<String> reserves) {
        Situation effect = now().asEffectOf("INTEND");
        Bid winning = ofOwnTender(winner);
        if (!winning.tenderReference().equals(tenderReference)) {
            throw new NotThere("bid " + winner + " for " + tenderReference);
        }
        workflow.take(winning, BidStep.WIN, effect);
        store.ofTender(tenderReference, EnumSet.of(BidState.QUALIFIED, BidState.PRICED)).stream()
                .filter(bid -> reserves.contains(bid.reference()))
                .forEach(bid -> workflow.take(bid, BidStep.RESERVE, effect));
    }

    /** The keys of the bids whose validity has ended, longest due first. */
    @RolesAllowed(Role.Names.CLOCK)
    public List<Long> dueToExpire() {
        return store.outOfValidity(time.now(), BidStep.EXPIRE.row().from());
    }

    /** Frees a bidder whose validity has ended; nothing happens when somebody was quicker. */
    @RolesAllowed(Role.Names.CLOCK)
    public void expire(Long id) {
        store.held(id)
                .filter(bid -> BidStep.EXPIRE.row().from().contains(bid.state()))
                .ifPresent(bid -> workflow.take(bid, BidStep.EXPIRE, now()));
    }

    /** Written after the step, in its transaction: the envelope, its receipt, the working copy for the next version. */
    private String write(Bid bid, Offer offer, String sending, Tender tender, Instant receivedAt) {
        List<String> papers = offer.papers().stream().map(paper -> own.submit(bid, paper)).toList();
        SealedOffer sealed = new SealedOffer(bid, bid.number() + 1, sending, envelopes.submission(bid, offer, tender.bidTerms().enclosure()), papers,
                receivedAt, caller.actor().name(), OfferForm.of(tender).fingerprint());
        if (tender.bidTerms().enclosure() == Enclosure.TWO_ENVELOPES) {
            sealed.enclosePrices(envelopes.prices(bid, offer));
        }
        sealed.keepOwnCopy(envelopes.ownCopy(bid, offer));
        receipts.sign(bid, sealed);
        bid.receive(receivedAt, envelopes.nextDraft(bid, offer));
        store.add(sealed);
        receipts.note(sealed);
        store.write();
        return sealed.receipt();
    }

    private void take(String tenderReference, BidStep step, Consumer<Bid> before) {
        Instant receivedAt = time.now();
        Tender tender = tenders.held(tenderReference);
        Bid bid = own.live(tender);
        refuseLate(bid, tender, receivedAt);
        before.accept(bid);
        workflow.take(bid, step, Situation.of(caller.actor(), receivedAt).knowing(own.facts(bid, tender)));
        store.write();
        refuseUnsettled(bid, tender, receivedAt);
    }

    /** The attempt is noted even though nothing else of it remains. */
    private void refuseLate(Bid bid, Tender tender, Instant receivedAt) {
        if (receivedAt.isBefore(tender.deadline())) {
            return;
        }
        Duration late = Duration.between(tender.deadline(), receivedAt);
        noteRefusal("BID_LATE", bid, tender, Map.of(
                "tender", tender.reference(), "deadline", tender.deadline().toString(), "receivedAt", receivedAt.toString()));
        throw Invalid.at(null, "bid.late", Lateness.inSeconds(late), receivedAt.toString(), tender.deadline().toString());
    }

    /** The close waits for the settle window: what would be written down after it could come after the close. */
    private void refuseUnsettled(Bid bid, Tender tender, Instant receivedAt) {
        if (time.now().isAfter(receivedAt.plus(tender.timetable().settleWindow()))) {
            noteRefusal("BID_UNSETTLED", bid, tender, Map.of("receivedAt", receivedAt.toString()));
            throw Invalid.at(null, "bid.unsettled", tender.timetable().settleWindow().toSeconds());
        }
    }

    /** The attempt stays though nothing else does; that there is such a bid is told to nobody before the close. */
    private void noteRefusal(String action, Bid bid, Tender tender, Map<String, String> details) {
        if (tender.state() == TenderState.PUBLISHED) {
            trail.noteVeiledApart(action, SUBJECT, bid.reference(), details);
        } else {
            trail.noteApart(action, SUBJECT, bid.reference(), details);
        }
    }

    private boolean isReadable(Bid bid) {
        return bid.isRead() && (caller.actor().is(Role.AUDITOR) || caller.actor().isOf(bid.buyerId()));
    }

    private Bid readable(String reference) {
        return store.byReference(reference).filter(this::isReadable).orElseThrow(() -> new NotThere("bid " + reference));
    }

    private static OpenedBid opened(Bid bid, Map<Long, String> names) {
        return new OpenedBid(bid.id(), bid.reference(), bid.bidderId(), names.get(bid.bidderId()), bid.state(), bid.offer(), bid.total());
    }

    private void noteReading(String reference, String tender) {
        trail.note("READ_BID", SUBJECT, reference, Map.of("tender", tender));
    }

    private Map<Long, String> bidderNames(List<Bid> bids) {
        return standing.namesOf(bids.stream().map(Bid::bidderId).collect(Collectors.toSet()));
    }

    private Bid ofOwnTender(String reference) {
        return store.byReference(reference)
                .filter(bid -> caller.actor().isOf(bid.buyerId()) && !bid.state().isBeforeOpening())
                .orElseThrow(() -> new NotThere("bid " + reference));
    }

    private Situation now() {
        return Situation.of(caller.actor(), time.now());
    }
}
