package org.karvan.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.karvan.platform.config.Stored;

/**
 * One check of the whole log as it stood when the check began: it goes on part by part until it finds a flaw or comes to
 * the end.
 */
@Entity
@Table(name = "audit_verification")
class AuditVerification extends Stored {

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Column(name = "begun_by", length = 120)
    private String begunBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "expected", nullable = false)
    private long expected;

    @Column(name = "expected_root", nullable = false, length = 64)
    private String expectedRoot;

    @Column(name = "checked", nullable = false)
    private long checked;

    @Column(name = "frontier", nullable = false, length = 4100)
    private String frontier = "";

    @Column(name = "heads_checked", nullable = false)
    private long headsChecked;

    @Enumerated(EnumType.STRING)
    @Column(name = "flaw", length = 40)
    private Flaw flaw;

    @Column(name = "flaw_leaf")
    private Long flawLeaf;

    @Column(name = "flaw_entry")
    private Long flawEntry;

    @Column(name = "flaw_reference", length = AuditEntry.LONGEST_REFERENCE)
    private String flawReference;

    protected AuditVerification() {
    }

    AuditVerification(AuditLog log, String begunBy, Instant now) {
        this.expected = log.size();
        this.expectedRoot = log.root();
        this.begunBy = begunBy;
        this.begunAt = now;
    }

    long expected() {
        return expected;
    }

    String expectedRoot() {
        return expectedRoot;
    }

    long checked() {
        return checked;
    }

    MerkleFrontier edge() {
        return new MerkleFrontier(checked, frontier);
    }

    boolean isOver() {
        return endedAt != null;
    }

    void passed(MerkleFrontier edge, long heads) {
        checked = edge.size();
        frontier = edge.encoded();
        headsChecked += heads;
    }

    void found(Finding finding, Instant now) {
        flaw = finding.flaw();
        flawLeaf = finding.leaf();
        flawEntry = finding.entryId();
        flawReference = finding.reference();
        endedAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    VerificationSheet sheet() {
        return new VerificationSheet(begunAt, begunBy, endedAt, expected, checked, headsChecked, flaw, flawLeaf, flawEntry, flawReference);
    }
}
