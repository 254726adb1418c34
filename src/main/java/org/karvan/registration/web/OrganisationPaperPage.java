package org.karvan.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.document.web.Attachment;
import org.karvan.registration.PaperContent;
import org.karvan.registration.Registrations;

/** A paper of an organisation, sent to a reader who may see it. */
@Named
@RequestScoped
public class OrganisationPaperPage {

    @Inject
    private Registrations registrations;

    private String reference;
    private int number;

    /** Sends the paper. */
    public void load() {
        PaperContent paper = registrations.paper(reference, number);
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
