package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.karvan.tender.TenderSheet;
import org.karvan.tender.Tenders;

/** The form of an addendum to a published tender. */
@Named
@ViewScoped
public class AddendumPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tenders tenders;

    private String ref;
    private TenderSheet sheet;
    private String text;
    private String paperTitle;
    private transient Part file;

    /** Reads the tender that is to be changed. */
    public void load() {
        sheet = tenders.sheetToAmend(ref);
    }

    /** Issues the addendum. */
    public String issue() throws IOException {
        tenders.addendum(ref, getNumber(), text, paperTitle, Uploads.of(file));
        return "/tender/tender.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** Which addendum it is to be, after those that its writer can read. */
    public int getNumber() {
        return sheet.addenda().size() + 1;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPaperTitle() {
        return paperTitle;
    }

    public void setPaperTitle(String paperTitle) {
        this.paperTitle = paperTitle;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
