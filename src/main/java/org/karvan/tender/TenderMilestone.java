package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.karvan.platform.config.Stored;
import org.karvan.workflow.Situation;

/** Something that happened to a tender, as its page tells it: the trail tells the auditor more. */
@Entity
@Table(name = "tender_milestone")
public class TenderMilestone extends Stored {

    /** The longest reason that is kept with it, in characters. */
    static final int LONGEST_REASON = 2000;

    @Column(name = "tender_id", nullable = false)
    private Long tenderId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private TenderStep step;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    @Column(name = "actor_name", nullable = false, length = 120)
    private String actorName;

    @Column(name = "code", length = 30)
    private String code;

    @Column(name = "reason", length = LONGEST_REASON)
    private String reason;

    protected TenderMilestone() {
    }

    TenderMilestone(Tender tender, TenderStep step, Situation situation) {
        this.tenderId = tender.id();
        this.step = step;
        this.happenedAt = situation.at();
        this.actorName = situation.actor().name();
        this.code = situation.code();
        this.reason = situation.reason() == null || situation.reason().length() <= LONGEST_REASON
                ? situation.reason() : situation.reason().substring(0, LONGEST_REASON);
    }

    /** Whether people outside the buyer may read it: what came before the publication is the buyer's own affair. */
    boolean isPublic() {
        return step.row().to().isPublic();
    }

    MilestoneRow row(boolean withName) {
        return new MilestoneRow(step, happenedAt, withName ? actorName : null, codeKey(), reason);
    }

    private String codeKey() {
        if (code == null) {
            return null;
        }
        return (step == TenderStep.CANCEL ? CancelReason.class : FailReason.class).getSimpleName() + "." + code;
    }
}
