package org.karvan.tender.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.document.web.Attachment;
import org.karvan.tender.Tenders;

/** One paper of a tender, sent as a file. */
@Named
@RequestScoped
public class TenderPaperPage  {

    @Inject
    private Tenders tenders;

    private String ref;
    private Long id;

    /** Sends the paper. */
    public void load() {
        Attachment.send(tenders.paper(ref, id), tenders.paperContent(ref, id));
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
