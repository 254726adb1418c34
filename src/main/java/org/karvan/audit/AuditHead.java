package org.karvan.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.karvan.platform.config.Stored;

/** The portal's signed word that the log had this many leaves and this root at that instant. */
@Entity
@Table(name = "audit_head")
class AuditHead extends Stored {

    @Column(name = "log_size", nullable = false)
    private long size;

    @Column(name = "root_hash", nullable = false, length = 64)
    private String root;

    @Column(name = "signed_at", nullable = false)
    private Instant signedAt;

    @Column(name = "signature", nullable = false, length = 128)
    private String signature;

    protected AuditHead() {
    }

    AuditHead(SignedHead head) {
        this.size = head.size();
        this.root = head.root();
        this.signedAt = head.at();
        this.signature = head.signature();
    }

    SignedHead signed() {
        return new SignedHead(size, root, signedAt, signature);
    }
}
