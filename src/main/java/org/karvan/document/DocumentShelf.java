package org.karvan.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of sixteen shelves, by the first digit of the hash: whoever lays something on it holds it until it lies there. */
@Entity
@Table(name = "document_shelf")
class DocumentShelf {

    @Id
    @Column(name = "digit", length = 1)
    private String digit;

    protected DocumentShelf() {
    }
}
