package org.karvan.contract.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.karvan.contract.ContractDrafts;
import org.karvan.contract.ContractSheet;

/** What the pages of a draft share: which contract it is, and the version that its reader saw. */
public abstract class DraftPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractDrafts drafts;

    private String reference;
    private transient ContractSheet sheet;

    /** Reads the draft and fills the form from it. */
    public void load() {
        sheet = drafts.draftSheet(reference);
        fill(sheet);
    }

    /** Fills the form of this page. */
    protected abstract void fill(ContractSheet saved);

    /** The door to drafts. */
    protected ContractDrafts drafts() {
        return drafts;
    }

    /** The version that the reader saw. */
    protected long seen() {
        return sheet.contract().version();
    }

    /** This page again, read anew. */
    protected String again(String page) {
        return "/contract/" + page + ".xhtml?faces-redirect=true&reference=" + reference;
    }

    public ContractSheet getSheet() {
        return sheet;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
