package org.karvan.market;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.karvan.identity.Actor;
import org.karvan.platform.config.Stored;

/** A file of quotations that was handed in to be looked at, and perhaps taken in afterwards: all of it or nothing. */
@Entity
@Table(name = "quotation_import")
public class QuotationImport extends Stored {

    @Column(name = "series_id", nullable = false)
    private Long seriesId;

    @Column(name = "document_id", nullable = false)
    private Long documentId;

    @Column(name = "handed_in_by", nullable = false)
    private Long handedInBy;

    @Column(name = "handed_in_at", nullable = false)
    private Instant handedInAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected QuotationImport() {
    }

    QuotationImport(PriceSeries series, Long documentId, Actor by, Instant at) {
        this.seriesId = series.id();
        this.documentId = documentId;
        this.handedInBy = by.accountId();
        this.handedInAt = at;
    }

    Long seriesId() {
        return seriesId;
    }

    Long documentId() {
        return documentId;
    }

    /** Whether its figures have been taken in. */
    boolean isTaken() {
        return takenAt != null;
    }

    void take(Instant at) {
        takenAt = at;
    }
}
