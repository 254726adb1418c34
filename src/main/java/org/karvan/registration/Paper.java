package org.karvan.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** A document with which an organisation proves something, some until a last day. */
@Embeddable
public class Paper {

    @Column(name = "number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private PaperKind kind;

    @Column(name = "document_id", nullable = false)
    private Long documentId;

    @Column(name = "file_name", nullable = false, length = 255)
    private String fileName;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    protected Paper() {
    }

    Paper(int number, PaperDraft checked, Long documentId, String fileName, Instant addedAt) {
        this.number = number;
        this.documentId = documentId;
        this.fileName = fileName;
        this.addedAt = addedAt;
        kind = checked.kind();
        expiresOn = checked.expiresOn();
    }

    /** Its place in the organisation's list; never given twice. */
    public int number() {
        return number;
    }

    /** What it proves. */
    public PaperKind kind() {
        return kind;
    }

    /** The name under which it was handed in. */
    public String fileName() {
        return fileName;
    }

    /** Its last day; null when it does not end. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** When it was handed in. */
    public Instant addedAt() {
        return addedAt;
    }

    Long documentId() {
        return documentId;
    }

}
