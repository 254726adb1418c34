package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.karvan.identity.Actor;
import org.karvan.platform.config.Stored;

/** The promise of an invited supplier to keep the papers of a restricted tender to himself; before it he sees none. */
@Entity
@Table(name = "tender_confidence")
public class TenderConfidence extends Stored {

    @Column(name = "tender_id", nullable = false)
    private Long tenderId;

    @Column(name = "organisation_id", nullable = false)
    private Long organisationId;

    @Column(name = "accepted_by", nullable = false)
    private Long acceptedBy;

    @Column(name = "accepted_at", nullable = false)
    private Instant acceptedAt;

    protected TenderConfidence() {
    }

    TenderConfidence(Tender tender, Actor supplier, Instant at) {
        this.tenderId = tender.id();
        this.organisationId = supplier.organisationId();
        this.acceptedBy = supplier.accountId();
        this.acceptedAt = at;
    }
}
