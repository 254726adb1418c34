package org.karvan.provenance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.document.web.Attachment;
import org.karvan.provenance.EvidenceContent;
import org.karvan.provenance.OreLots;

/** A paper of a parcel of ore, sent to a reader who may see it. */
@Named
@RequestScoped
public class LotEvidencePage {

    @Inject
    private OreLots lots;

    private String reference;
    private int number;

    /** Sends the paper. */
    public void load() {
        EvidenceContent paper = lots.evidence(reference, number);
        Attachment.send(paper.document(), paper.content());
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
