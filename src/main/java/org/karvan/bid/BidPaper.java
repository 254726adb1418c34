package org.karvan.bid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.karvan.platform.config.Stored;
import org.karvan.sealing.Sealed;

/** The envelope of a paper that goes with an offer; what it is called and what is in it stands inside envelopes alone. */
@Entity
@Table(name = "bid_paper")
public class BidPaper extends Stored {

    @Column(nullable = false, unique = true, length = 25)
    private String reference;

    @Column(name = "bid_id", nullable = false)
    private Long bidId;

    @Lob
    @Column(nullable = false)
    private byte[] envelope;

    @Column(nullable = false, length = 64)
    private String sha256;

    protected BidPaper() {
    }

    BidPaper(String reference, Long bidId, Sealed sealed) {
        this.reference = reference;
        this.bidId = bidId;
        this.envelope = sealed.bytes();
        this.sha256 = sealed.sha256();
    }

    String reference() {
        return reference;
    }

    Long bidId() {
        return bidId;
    }

    Sealed envelope() {
        return new Sealed(envelope, sha256);
    }

    String sha256() {
        return sha256;
    }
}
