package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.tender.TenderDrafts;

/** The page on which an officer begins a draft. */
@Named
@ViewScoped
public class TenderBeginPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderDrafts drafts;

    private String title;

    /** Opens the page to those who may draft. */
    public void load() {
        drafts.hsCodes();
    }

    /** Begins the draft and leads to its task list. */
    public String begin() {
        return "/tender/tender-draft.xhtml?faces-redirect=true&ref=" + drafts.begin(title);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
