package org.karvan.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.karvan.document.StoredDocument;

/** A paper with which the complainant shows what he says; it stays once it is there. */
@Embeddable
public class ComplaintPaper {

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "document_id", nullable = false)
    private Long documentId;

    @Column(name = "file_name", nullable = false, length = 255)
    private String fileName;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    protected ComplaintPaper() {
    }

    ComplaintPaper(int number, StoredDocument document) {
        this.number = number;
        this.documentId = document.id();
        this.fileName = document.fileName();
        this.addedAt = document.keptAt();
    }

    /** Its place among the papers, from 1. */
    public int number() {
        return number;
    }

    /** The name under which it was handed in. */
    public String fileName() {
        return fileName;
    }

    /** When. */
    public Instant addedAt() {
        return addedAt;
    }

    Long documentId() {
        return documentId;
    }
}
