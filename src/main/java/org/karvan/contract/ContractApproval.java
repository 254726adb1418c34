package org.karvan.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.karvan.identity.Actor;

/** That somebody approved a contract at one level; it falls when the contract is returned. */
@Embeddable
public class ContractApproval {

    @Column(name = "level_number", nullable = false)
    private int level;

    @Column(name = "approver_id", nullable = false)
    private Long approverId;

    @Column(name = "approver_name", nullable = false, length = 120)
    private String approverName;

    @Column(name = "approved_at", nullable = false)
    private Instant approvedAt;

    protected ContractApproval() {
    }

    ContractApproval(int level, Actor approver, Instant approvedAt) {
        this.level = level;
        this.approverId = approver.accountId();
        this.approverName = approver.name();
        this.approvedAt = approvedAt;
    }

    /** At which level of the delegation table. */
    public int level() {
        return level;
    }

    /** Whose account. */
    public Long approverId() {
        return approverId;
    }

    /** His name, as it was then. */
    public String approverName() {
        return approverName;
    }

    /** When. */
    public Instant approvedAt() {
        return approvedAt;
    }
}
