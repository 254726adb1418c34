package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.tender.TenderSheet;
import org.karvan.tender.Tenders;

/** The promise of an invited supplier to keep the papers to itself. */
@Named
@ViewScoped
public class ConfidencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tenders tenders;

    private String ref;
    private boolean accepted;
    private TenderSheet sheet;

    /** Reads the tender whose papers wait. */
    public void load() {
        sheet = tenders.sheet(ref);
    }

    /** Promises to keep the papers confidential. */
    public String promise() {
        tenders.keepConfidence(ref, accepted);
        return "/tender/tender.xhtml?faces-redirect=true&ref=" + ref;
    }

    public TenderSheet getSheet() {
        return sheet;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
