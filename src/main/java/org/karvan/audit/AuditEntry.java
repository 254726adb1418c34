package org.karvan.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.karvan.platform.config.Stored;

/**
 * One line of the trail: who did what to which thing, when, from which state to which, and why.
 *
 * <p>It is written in the transaction of what it tells, gets its place in the log within seconds, and never changes
 * after that, except that the veil over what is secret for a while is lifted: it hides an entry from readers, not from
 * the log. What people read stands in its columns; what is hashed stands in its payload, where persons and their
 * words are salted hashes of those columns.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends Stored {

    static final int LONGEST_NAME = 100;
    /** What has no number is called by its name. */
    static final int LONGEST_REFERENCE = 254;
    static final int LONGEST_REASON = 4000;
    static final int LONGEST_DETAILS = 20000;

    @Column(name = "noted_at", nullable = false)
    private Instant notedAt;

    @Column(name = "action", nullable = false, length = LONGEST_NAME)
    private String action;

    @Column(name = "subject_type", nullable = false, length = LONGEST_NAME)
    private String subjectType;

    @Column(name = "reference", nullable = false, length = LONGEST_REFERENCE)
    private String reference;

    @Column(name = "from_state", length = LONGEST_NAME)
    private String fromState;

    @Column(name = "to_state", length = LONGEST_NAME)
    private String toState;

    @Column(name = "via", length = LONGEST_NAME)
    private String via;

    @Column(name = "code", length = LONGEST_NAME)
    private String code;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "actor_name", length = 120)
    private String actorName;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "reason", length = LONGEST_REASON)
    private String reason;

    @Column(name = "details", length = LONGEST_DETAILS)
    private String details;

    @Column(name = "salt", nullable = false, length = 32)
    private String salt;

    @Column(name = "payload", nullable = false, length = 4000)
    private String payload;

    /** Null when everybody who reads the trail may read it. */
    @Column(name = "veiled_since")
    private Instant veiledSince;

    @Column(name = "leaf_index")
    private Long leafIndex;

    @Column(name = "leaf_hash", length = 64)
    private String leafHash;

    protected AuditEntry() {
    }

    AuditEntry(Happening what, String salt, boolean veiled) {
        this.notedAt = what.at();
        this.action = what.action();
        this.subjectType = what.subjectType();
        this.reference = what.reference();
        this.fromState = what.from();
        this.toState = what.to();
        this.via = what.via();
        this.code = what.code();
        this.actorId = what.actorId();
        this.actorName = what.actorName();
        this.organisationId = what.organisationId();
        this.reason = what.reason();
        this.details = what.details();
        this.salt = salt;
        veiledSince = veiled ? notedAt : null;
        this.payload = Payload.of(what, salt);
    }

    /** What the columns say now; its payload must be the stored one. */
    Happening told() {
        return new Happening(notedAt, action, subjectType, reference, fromState, toState, via, code,
                actorId, actorName, organisationId, reason, details);
    }

    /** Whether the columns say what the payload hashes; a column that no payload can be made of says something else. */
    boolean isTold() {
        try {
            return Payload.of(told(), salt).equals(payload);
        } catch (IllegalArgumentException noText) {
            return false;
        }
    }

    String salt() {
        return salt;
    }

    String payload() {
        return payload;
    }

    /** Whether nobody reads it yet. */
    boolean isVeiled() {
        return veiledSince != null;
    }

    Long leafIndex() {
        return leafIndex;
    }

    String leafHash() {
        return leafHash;
    }

    /** Takes its place in the log, once. */
    void take(long index, String hash) {
        if (leafIndex != null) {
            throw new IllegalStateException("entry " + id() + " is already leaf " + leafIndex);
        }
        leafIndex = index;
        leafHash = hash;
    }
}
