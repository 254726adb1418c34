package org.karvan.bid;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.karvan.audit.Veiled;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.platform.value.Money;
import org.karvan.sealing.Sealed;
import org.karvan.workflow.Dossier;
import org.karvan.workflow.Situation;

/**
 * One organisation's offer for one tender.
 *
 * <p>It begins as a draft that only its bidder knows of, and whose every word is sealed before it is stored. Each
 * submission makes a {@link SealedOffer} with the next version number; the earlier ones stay sealed for ever. After an
 * addendum it waits to be confirmed or replaced; a draft or an unconfirmed bid lapses when bidding closes. At the
 * opening the last version is read, or found unreadable; then the evaluation qualifies or disqualifies it, its prices are
 * opened after that where they lie in an envelope of their own, and the tender's award makes it the winner, a reserve or unsuccessful, unless its validity ends before.
 */
@Entity
@Table(name = "bid")
public class Bid extends Dossier<BidState> implements Veiled {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private BidState state = BidState.DRAFT;

    @Column(name = "tender_id", nullable = false)
    private Long tenderId;

    @Column(name = "tender_reference", nullable = false, length = 20)
    private String tenderReference;

    @Column(name = "buyer_id", nullable = false)
    private Long buyerId;

    @Column(name = "bidder_id", nullable = false)
    private Long bidderId;

    /** Tender and bidder while the bid lives: the database itself holds to one live bid of each. */
    @Column(name = "live_key", unique = true, length = 50)
    private String liveKey;

    /** How many versions were submitted; the last one counts. */
    @Column(name = "submissions", nullable = false)
    private int number;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Lob
    @Column(nullable = false)
    private byte[] draft;

    /** Whether the draft has been changed since the last submission. */
    @Column(name = "draft_changed", nullable = false)
    private boolean draftChanged;

    @Lob
    @Column(name = "opened_offer")
    private byte[] openedOffer;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total_amount", precision = 24, scale = 8))
    @AttributeOverride(name = "currency", column = @Column(name = "total_currency", length = 3))
    private Money total;

    @Column(name = "valid_until")
    private Instant validUntil;

    protected Bid() {
    }

    Bid(String reference, Long tenderId, String tenderReference, Long buyerId, Long bidderId, Instant begunAt) {
        super(reference);
        this.tenderId = tenderId;
        this.tenderReference = tenderReference;
        this.buyerId = buyerId;
        this.bidderId = bidderId;
        this.begunAt = begunAt;
        this.liveKey = liveKey(tenderId, bidderId);
    }

    /** The mark by which there is at most one live bid of a bidder for a tender. */
    static String liveKey(Long tenderId, Long bidderId) {
        return tenderId + ":" + bidderId;
    }

    String liveKey() {
        return liveKey;
    }

    /** The tender it is for. */
    public Long tenderId() {
        return tenderId;
    }

    /** The tender it is for, as people call it. */
    public String tenderReference() {
        return tenderReference;
    }

    /** The organisation that buys. */
    public Long buyerId() {
        return buyerId;
    }

    /** The organisation that bids. */
    public Long bidderId() {
        return bidderId;
    }

    /** How many versions were submitted; the last one counts; 0 for a bid that never was. */
    public int number() {
        return number;
    }

    /** When its last version was received; null before the first. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** When the bidder began it. */
    public Instant begunAt() {
        return begunAt;
    }

    /** What the offer costs in all, in whole minor units; null until its prices have been opened. */
    public Money total() {
        return total == null ? null : total.rounded(RoundingMode.UNNECESSARY);
    }

    /** Until when the bidder is bound by an opened offer; null until it has been opened. */
    public Instant validUntil() {
        return validUntil;
    }

    /** Its bidder's people before the opening; also the buyer's committee after it. */
    @Override
    public boolean admits(Actor actor, Role role) {
        return switch (role) {
            case BIDDER -> actor.isOf(bidderId);
            case EVALUATOR -> actor.isOf(buyerId);
            default -> false;
        };
    }

    /** Until its tender is closed nobody but its bidder learns that there is such a bid. Those that lapse, lapse at the close. */
    @Override
    public boolean isVeiled() {
        return state.isBeforeOpening() && state != BidState.LAPSED;
    }

    @Override
    public BidState state() {
        return state;
    }

    @Override
    public void enter(BidState next, Situation situation) {
        state = next;
        if (next.isFinal()) {
            liveKey = null;
        }
    }

    /** The offer of an opened bid. @throws IllegalStateException when it has not been opened */
    Offer offer() {
        if (openedOffer == null) {
            throw new IllegalStateException(reference() + " has not been opened");
        }
        return OfferText.read(openedOffer);
    }

    Sealed draft() {
        return Sealed.of(draft);
    }

    boolean isDraftChanged() {
        return draftChanged;
    }

    void keepDraft(Sealed sealed) {
        draft = sealed.bytes();
        draftChanged = true;
    }

    /** A further version was received; the draft is sealed anew for the version after it. */
    void receive(Instant at, Sealed nextDraft) {
        number++;
        receivedAt = at;
        draft = nextDraft.bytes();
        draftChanged = false;
    }

    /** Whether what it says has been opened and read, with its prices or still without. */
    boolean isRead() {
        return openedOffer != null;
    }

    /** What it says was found; without prices and cost where those lie in an envelope of their own. */
    void read(byte[] offerText, Money cost, Instant boundUntil) {
        openedOffer = offerText.clone();
        total = cost;
        validUntil = boundUntil;
    }

    /** It binds its bidder so much longer. */
    void prolong(Duration by) {
        validUntil = validUntil.plus(by);
    }

    /** The prices were found in their envelope. */
    void readPrices(List<LotPrice> prices, Money cost) {
        openedOffer = OfferText.write(offer().withPrices(prices));
        total = cost;
    }
}
