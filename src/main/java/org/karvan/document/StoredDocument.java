package org.karvan.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.karvan.platform.config.Stored;

/**
 * A paper as it was handed in: its name, its type and the hash of its content.
 *
 * <p>It is kept when it has passed the checks and never changes; a new edition is another document. The same content
 * handed in twice is two documents and one content.
 */
@Entity
@Table(name = "stored_document")
public class StoredDocument extends Stored {

    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256;

    @Column(name = "file_name", nullable = false, length = FileNames.LONGEST)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type", nullable = false, length = 10)
    private DocumentType type;

    @Column(name = "size_bytes", nullable = false)
    private int size;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    protected StoredDocument() {
    }

    StoredDocument(String sha256, String fileName, DocumentType type, int size, Instant keptAt) {
        this.sha256 = sha256;
        this.fileName = fileName;
        this.type = type;
        this.size = size;
        this.keptAt = keptAt;
    }

    /** SHA-256 of the content, 64 hexadecimal digits in lower case. */
    public String sha256() {
        return sha256;
    }

    /** The name under which it is offered for saving. */
    public String fileName() {
        return fileName;
    }

    /** What it is, by its content. */
    public DocumentType type() {
        return type;
    }

    /** The media type under which it is served. */
    public String mediaType() {
        return type.mediaType();
    }

    /** Its length in bytes. */
    public int size() {
        return size;
    }

    /** When it was handed in. */
    public Instant keptAt() {
        return keptAt;
    }
}
