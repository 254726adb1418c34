package org.karvan.bid;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.karvan.platform.config.Stored;
import org.karvan.sealing.ClosedCopy;
import org.karvan.sealing.Sealed;

/** One submitted version of a bid in its envelope, with the facts of its receipt. Never changed, never deleted. */
@Entity
@Table(name = "sealed_offer")
public class SealedOffer extends Stored {

    @Column(name = "bid_id", nullable = false)
    private Long bidId;

    @Column(name = "bid_version", nullable = false)
    private int number;

    /** The receipt's own number. */
    @Column(nullable = false, unique = true, length = 25)
    private String receipt;

    /** Given by the form that was sent: the same form sent again finds its receipt and adds nothing. */
    @Column(name = "submission_id", nullable = false, unique = true, length = 80)
    private String submissionId;

    @Lob
    @Column(nullable = false)
    private byte[] envelope;

    @Column(nullable = false, length = 64)
    private String sha256;

    /** The envelope of its prices; null where they are in the first. */
    @Lob
    @Column(name = "price_envelope")
    private byte[] priceEnvelope;

    @Column(name = "price_sha256", length = 64)
    private String priceSha256;

    /** The hashes of the envelopes of its papers. */
    @ElementCollection
    @CollectionTable(name = "sealed_offer_paper", joinColumns = @JoinColumn(name = "sealed_offer_id"))
    @OrderColumn(name = "place")
    @Column(name = "sha256", nullable = false, length = 64)
    private List<String> papers = new ArrayList<>();

    /** Its bidder's own copy of what it says; null for one from before bidders had keys of their own. */
    @Lob
    @Column(name = "own_copy")
    private byte[] ownCopy;

    /** The fingerprint of the key to which that is closed. */
    @Column(name = "own_copy_key", length = 40)
    private String ownCopyKey;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "submitted_by", nullable = false, length = 120)
    private String submittedBy;

    /** The hash of what the tender asked when this was made. */
    @Column(name = "form_sha256", nullable = false, length = 64)
    private String form;

    /** The portal's signature over its receipt. */
    @Column(nullable = false, length = 200)
    private String signature;

    protected SealedOffer() {
    }

    SealedOffer(Bid bid, int number, String submissionId, Sealed sealed, List<String> papers, Instant receivedAt,
            String submittedBy, String form) {
        this.bidId = bid.id();
        this.number = number;
        this.receipt = RandomReferences.ofReceipt();
        this.submissionId = submissionId;
        this.envelope = sealed.bytes();
        this.sha256 = sealed.sha256();
        this.papers.addAll(papers);
        this.receivedAt = receivedAt;
        this.submittedBy = submittedBy;
        this.form = form;
    }

    Long bidId() {
        return bidId;
    }

    int number() {
        return number;
    }

    String receipt() {
        return receipt;
    }

    /** The stored envelope under the hash of the receipt: when they do not fit, it does not open. */
    Sealed envelope() {
        return new Sealed(envelope, sha256);
    }

    String sha256() {
        return sha256;
    }

    List<String> papers() {
        return List.copyOf(papers);
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String submittedBy() {
        return submittedBy;
    }

    String form() {
        return form;
    }

    String signature() {
        return signature;
    }

    /** Its prices are closed apart. */
    void enclosePrices(Sealed prices) {
        priceEnvelope = prices.bytes();
        priceSha256 = prices.sha256();
    }

    /** The stored envelope of the prices under the hash of the receipt, if they are closed apart. */
    Optional<Sealed> priceEnvelope() {
        return Optional.ofNullable(priceEnvelope).map(bytes -> new Sealed(bytes, priceSha256));
    }

    /** The hash of that envelope; null where the prices are in the first. */
    String priceSha256() {
        return priceSha256;
    }

    void keepOwnCopy(ClosedCopy copy) {
        ownCopy = copy.sealed().bytes();
        ownCopyKey = copy.key();
    }

    /** Its bidder's own copy, if there is one. */
    Optional<ClosedCopy> ownCopy() {
        return Optional.ofNullable(ownCopy).map(bytes -> new ClosedCopy(ownCopyKey, Sealed.of(bytes)));
    }

    /** Which of its envelopes its receipt names by this hash; nothing when it names none. */
    Optional<SealedPart> part(String hash) {
        if (hash.equals(sha256)) {
            return Optional.of(SealedPart.OFFER);
        }
        if (hash.equals(priceSha256)) {
            return Optional.of(SealedPart.PRICES);
        }
        return papers.contains(hash) ? Optional.of(SealedPart.PAPER) : Optional.empty();
    }

    void sign(String by) {
        signature = by;
    }
}
