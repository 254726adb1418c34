package org.karvan.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.karvan.platform.config.Stored;

/**
 * One edition of a contract's text, frozen when the draft was submitted: canonical terms for machines and a PDF for
 * people, bound together by one hash. Never changed; a returned draft gets a new edition.
 */
@Entity
@Table(name = "contract_text")
public class ContractText extends Stored {

    @Column(name = "contract_reference", nullable = false, length = 20)
    private String contractReference;

    @Column(name = "edition", nullable = false)
    private int edition;

    @Column(name = "terms_document_id", nullable = false)
    private Long termsDocumentId;

    @Column(name = "pdf_document_id", nullable = false)
    private Long pdfDocumentId;

    @Column(name = "text_hash", nullable = false, length = 64)
    private String hash;

    @Column(name = "frozen_at", nullable = false)
    private Instant frozenAt;

    protected ContractText() {
    }

    ContractText(String contractReference, int edition, Long termsDocumentId, Long pdfDocumentId, String hash, Instant frozenAt) {
        this.contractReference = contractReference;
        this.edition = edition;
        this.termsDocumentId = termsDocumentId;
        this.pdfDocumentId = pdfDocumentId;
        this.hash = hash;
        this.frozenAt = frozenAt;
    }

    /** Which contract's. */
    public String contractReference() {
        return contractReference;
    }

    /** Which freezing, from 1. */
    public int edition() {
        return edition;
    }

    /** The document that holds the canonical terms. */
    public Long termsDocumentId() {
        return termsDocumentId;
    }

    /** The document that holds the PDF. */
    public Long pdfDocumentId() {
        return pdfDocumentId;
    }

    /** What the signatures bind: the SHA-256, in hex, that stands for both. */
    public String hash() {
        return hash;
    }

    /** When it was frozen. */
    public Instant frozenAt() {
        return frozenAt;
    }
}
