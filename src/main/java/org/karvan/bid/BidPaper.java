package org.karvan.bid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.karvan.platform.config.Stored;
import org.karvan.sealing.Sealed;

/**
 * The envelope of a paper that goes with an offer; what it is called and what is in it stands inside envelopes alone. With
 * the first submission it is closed to the key of the tender; what the opening finds in it is kept beside it.
 */
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

    /** Whether it has gone with a submitted version, and is closed to the key of the tender since. */
    @Column(nullable = false)
    private boolean submitted;

    /** What was found in it, closed to the key of this installation; null before the opening. */
    @Lob
    private byte[] opened;

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

    boolean isSubmitted() {
        return submitted;
    }

    /** Whether the portal can read it: before its submission, and after the opening. */
    boolean isReadable() {
        return !submitted || opened != null;
    }

    /** The envelope that the portal can open. @throws IllegalStateException while only the openers can */
    Sealed readable() {
        if (!isReadable()) {
            throw new IllegalStateException(reference + " is closed to the openers");
        }
        return opened == null ? envelope() : Sealed.of(opened);
    }

    void submit(Sealed sealed) {
        envelope = sealed.bytes();
        sha256 = sealed.sha256();
        submitted = true;
    }

    void keepOpened(Sealed found) {
        opened = found.bytes();
    }
}
