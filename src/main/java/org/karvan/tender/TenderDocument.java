package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** One paper of a tender: specification, draft contract, a changed drawing that came with an addendum. */
@Embeddable
public class TenderDocument {

    /** The longest title of a paper, in characters. */
    static final int LONGEST_TITLE = 200;

    @Column(name = "document_id", nullable = false)
    private Long documentId;

    @Column(name = "title", nullable = false, length = LONGEST_TITLE)
    private String title;

    @Column(name = "addendum_number", nullable = false)
    private int addendumNumber;

    protected TenderDocument() {
    }

    TenderDocument(Long documentId, String title, int addendumNumber) {
        this.documentId = documentId;
        this.title = title;
        this.addendumNumber = addendumNumber;
    }

    /** Its key in the vault. */
    public Long documentId() {
        return documentId;
    }

    /** What the buyer calls it. */
    public String title() {
        return title;
    }

    /** The addendum with which it came; 0 for a paper of the first publication. */
    public int addendumNumber() {
        return addendumNumber;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TenderDocument document
                && documentId.equals(document.documentId)
                && title.equals(document.title)
                && addendumNumber == document.addendumNumber;
    }

    @Override
    public int hashCode() {
        return Objects.hash(documentId, title, addendumNumber);
    }
}
