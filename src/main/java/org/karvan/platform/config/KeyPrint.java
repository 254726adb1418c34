package org.karvan.platform.config;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** With which key of the installation a database was begun. */
@Entity
@Table(name = "key_print")
class KeyPrint extends Stored {

    @Column(name = "file_name", nullable = false, unique = true, length = 60)
    private String fileName;

    @Column(nullable = false, length = 64)
    private String fingerprint;

    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    protected KeyPrint() {
    }

    KeyPrint(InstallationKey key, Instant takenAt) {
        this.fileName = key.fileName();
        this.fingerprint = key.fingerprint();
        this.takenAt = takenAt;
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant takenAt() {
        return takenAt;
    }
}
