package org.karvan.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.HexFormat;
import org.karvan.platform.config.Stored;

/** The growing edge of the one log of this installation; whoever appends holds its row. */
@Entity
@Table(name = "audit_log")
class AuditLog extends Stored {

    /** The number of its only row, which the migration makes. */
    static final Long ONLY = 1L;

    @Column(name = "log_size", nullable = false)
    private long size;

    @Column(name = "frontier", nullable = false, length = 4100)
    private String frontier;

    protected AuditLog() {
    }

    long size() {
        return size;
    }

    MerkleFrontier edge() {
        return new MerkleFrontier(size, frontier);
    }

    /** The root in hexadecimal digits; empty when somebody altered the row so that it is no edge any more. */
    String root() {
        try {
            return HexFormat.of().formatHex(edge().root());
        } catch (IllegalArgumentException altered) {
            return "";
        }
    }

    void moveTo(MerkleFrontier edge) {
        size = edge.size();
        frontier = edge.encoded();
    }
}
