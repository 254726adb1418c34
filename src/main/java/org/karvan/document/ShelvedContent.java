package org.karvan.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of one or more documents, under their hash. */
@Entity
@Table(name = "shelved_content")
class ShelvedContent {

    @Id
    @Column(name = "sha256", length = 64)
    private String sha256;

    @Lob
    @Column(name = "content", nullable = false)
    private byte[] content;

    protected ShelvedContent() {
    }

    ShelvedContent(String sha256, byte[] content) {
        this.sha256 = sha256;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
