package org.karvan.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.complaint.ComplaintSheet;
import org.karvan.complaint.Complaints;
import org.karvan.document.web.Attachment;

/** A paper of a complaint, sent to a reader who may see it. */
@Named
@RequestScoped
public class ComplaintPaperPage {

    @Inject
    private Complaints complaints;

    private String reference;
    private int number;

    /** Sends the paper. */
    public void load() {
        ComplaintSheet.PaperContent paper = complaints.paper(reference, number);
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
