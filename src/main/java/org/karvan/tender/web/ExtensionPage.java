package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.karvan.tender.TenderExtension;
import org.karvan.tender.TenderSheet;
import org.karvan.tender.Tenders;

/** The form that moves a deadline later. */
@Named
@ViewScoped
public class ExtensionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tenders tenders;

    private String ref;
    private TenderSheet sheet;
    private LocalDateTime deadline;

    /** Reads the tender whose deadline is to be moved. */
    public void load() {
        sheet = tenders.sheetToAmend(ref);
        deadline = LocalDateTime.ofInstant(sheet.deadline(), sheet.zone());
    }

    /** Moves the deadline. */
    public String extend() {
        tenders.extend(ref, new TenderExtension(deadline));
        return "/tender/tender.xhtml?faces-redirect=true&ref=" + ref;
    }

    public TenderSheet getSheet() {
        return sheet;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public LocalDateTime getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDateTime deadline) {
        this.deadline = deadline;
    }
}
