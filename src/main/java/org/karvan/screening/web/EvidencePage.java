package org.karvan.screening.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.document.web.Attachment;
import org.karvan.screening.Evidence;
import org.karvan.screening.Screenings;

/** The evidence of a screening, sent to a reader who may see it. */
@Named
@RequestScoped
public class EvidencePage {

    @Inject
    private Screenings screenings;

    private Long id;

    /** Sends the evidence. */
    public void load() {
        Evidence evidence = screenings.evidence(id);
        Attachment.send(evidence.document(), evidence.content());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
