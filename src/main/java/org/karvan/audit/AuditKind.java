package org.karvan.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That an action has been taken on a kind of thing at least once: what a search of the trail can ask for. */
@Entity
@Table(name = "audit_kind")
class AuditKind {

    @Id
    @Column(name = "kind", length = 210)
    private String kind;

    @Column(name = "subject_type", nullable = false, length = AuditEntry.LONGEST_NAME)
    private String subjectType;

    @Column(name = "action", nullable = false, length = AuditEntry.LONGEST_NAME)
    private String action;

    protected AuditKind() {
    }

    AuditKind(String subjectType, String action) {
        this.kind = key(subjectType, action);
        this.subjectType = subjectType;
        this.action = action;
    }

    static String key(String subjectType, String action) {
        return subjectType + " " + action;
    }

    String subjectType() {
        return subjectType;
    }

    String action() {
        return action;
    }
}
