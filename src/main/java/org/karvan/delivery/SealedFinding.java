package org.karvan.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.time.Instant;
import org.karvan.sealing.Sealed;

/** What one side has handed in, in its envelope. */
@Embeddable
public class SealedFinding {

    @Lob
    @Column(name = "envelope")
    private byte[] envelope;

    @Column(name = "sha256", length = 64)
    private String sha256;

    @Column(name = "sealed_by", length = 120)
    private String sealedBy;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    protected SealedFinding() {
    }

    SealedFinding(Sealed sealed, String sealedBy, Instant sealedAt) {
        envelope = sealed.bytes();
        sha256 = sealed.sha256();
        this.sealedBy = sealedBy;
        this.sealedAt = sealedAt;
    }

    /** The SHA-256 of the envelope in hexadecimal: what was handed in cannot be another later. */
    public String sha256() {
        return sha256;
    }

    /** Who handed it in. */
    public String sealedBy() {
        return sealedBy;
    }

    /** When. */
    public Instant sealedAt() {
        return sealedAt;
    }

    Sealed sealed() {
        return new Sealed(envelope, sha256);
    }
}
