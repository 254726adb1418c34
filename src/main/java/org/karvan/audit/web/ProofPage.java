package org.karvan.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.audit.AuditEntries;
import org.karvan.audit.InclusionProof;

/** The page with the proof that an entry is in the log. */
@Named
@ViewScoped
public class ProofPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditEntries entries;

    private Long id;
    private transient InclusionProof proof;

    /** Makes the proof. */
    public void load() {
        proof = entries.proof(id).orElse(null);
    }

    /** The proof; null while the entry is younger than the latest head. */
    public InclusionProof getProof() {
        return proof;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
