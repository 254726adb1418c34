package org.karvan.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.karvan.document.StoredDocument;

/** A paper of a delivery; it stays once it is there. */
@Embeddable
public class DeliveryPaper {

    @Column(name = "number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private DeliveryPaperKind kind;

    @Column(name = "document_id", nullable = false)
    private Long documentId;

    @Column(name = "file_name", nullable = false, length = 255)
    private String fileName;

    @Column(name = "added_by", nullable = false, length = 120)
    private String addedBy;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    protected DeliveryPaper() {
    }

    DeliveryPaper(int number, DeliveryPaperKind kind, StoredDocument document, String addedBy) {
        this.number = number;
        this.kind = kind;
        this.addedBy = addedBy;
        documentId = document.id();
        fileName = document.fileName();
        addedAt = document.keptAt();
    }

    /** Its place among the papers, from 1. */
    public int number() {
        return number;
    }

    /** What it is. */
    public DeliveryPaperKind kind() {
        return kind;
    }

    /** The name under which it was handed in. */
    public String fileName() {
        return fileName;
    }

    /** Who handed it in. */
    public String addedBy() {
        return addedBy;
    }

    /** When. */
    public Instant addedAt() {
        return addedAt;
    }

    Long documentId() {
        return documentId;
    }
}
