package org.karvan.complaint.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.karvan.complaint.ComplaintForm;
import org.karvan.complaint.ComplaintGround;
import org.karvan.complaint.Complaints;
import org.karvan.document.web.Chosen;

/** The form by which a supplier complains of a tender. */
@Named
@ViewScoped
public class FileComplaintPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Complaints complaints;

    private String tender;
    private ComplaintGround ground;
    private String words;
    private transient Part file;
    private transient ComplaintForm form;

    /** Reads in which window the tender stands. */
    public void load() {
        form = complaints.form(tender);
    }

    /** Files the complaint. */
    public String send() {
        return "/complaint/complaint.xhtml?faces-redirect=true&reference=" + complaints.file(tender, ground, words, Chosen.file(file));
    }

    public ComplaintForm getForm() {
        return form;
    }

    public String getTender() {
        return tender;
    }

    public void setTender(String tender) {
        this.tender = tender;
    }

    public ComplaintGround getGround() {
        return ground;
    }

    public void setGround(ComplaintGround ground) {
        this.ground = ground;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
