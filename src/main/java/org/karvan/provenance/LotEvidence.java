package org.karvan.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.karvan.document.StoredDocument;

/** A paper that shows where a parcel of ore comes from. */
@Embeddable
public class LotEvidence {

    @Column(name = "number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private EvidenceKind kind;

    @Column(name = "document_id", nullable = false)
    private Long documentId;

    @Column(name = "file_name", nullable = false, length = 255)
    private String fileName;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    protected LotEvidence() {
    }

    LotEvidence(int number, EvidenceKind kind, StoredDocument document) {
        this.number = number;
        this.kind = kind;
        documentId = document.id();
        fileName = document.fileName();
        addedAt = document.keptAt();
    }

    /** Its place among the papers of the lot, from 1. */
    public int number() {
        return number;
    }

    /** What it shows. */
    public EvidenceKind kind() {
        return kind;
    }

    /** The name under which it was handed in. */
    public String fileName() {
        return fileName;
    }

    /** When it was handed in. */
    public Instant addedAt() {
        return addedAt;
    }

    Long documentId() {
        return documentId;
    }
}
