package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.karvan.tender.TenderSheet;

/** The section of a draft with its papers. */
@Named
@ViewScoped
public class TenderDocumentsPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private String title;
    private transient Part file;

    @Override
    protected void fill(TenderSheet draft) {
        // The page reads the papers from the draft itself.
    }

    /** Adds the paper. */
    public String add() throws IOException {
        drafts().enclose(getRef(), version(), title, Uploads.of(file));
        return to("tender-documents");
    }

    /** Takes a paper out. */
    public String remove(Long documentId) {
        drafts().remove(getRef(), version(), documentId);
        return to("tender-documents");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
