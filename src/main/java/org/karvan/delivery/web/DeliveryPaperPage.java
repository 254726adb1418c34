package org.karvan.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.delivery.DeliveryPaperContent;
import org.karvan.delivery.DeliveryPapers;
import org.karvan.document.web.Attachment;

/** A paper of a delivery, sent to a reader who may see it. */
@Named
@RequestScoped
public class DeliveryPaperPage {

    @Inject
    private DeliveryPapers papers;

    private String reference;
    private int number;

    /** Sends the paper. */
    public void load() {
        DeliveryPaperContent paper = papers.paper(reference, number);
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
