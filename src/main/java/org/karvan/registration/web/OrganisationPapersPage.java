package org.karvan.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import org.karvan.document.web.Chosen;
import org.karvan.registration.PaperDraft;
import org.karvan.registration.PaperKind;

/** The section on the papers that prove what was told. */
@Named
@ViewScoped
public class OrganisationPapersPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/registration/organisation-papers.xhtml?faces-redirect=true";

    private PaperKind kind;
    private LocalDate expiresOn;

    private transient Part file;

    @Override
    protected void show() {
        kind = getSheet().mandatory().stream().findFirst().orElse(null);
    }

    /** The kinds of paper that can be handed in. */
    public List<PaperKind> getKinds() {
        return PaperKind.of(getSheet().side());
    }

    /** Whether papers can be taken back, which is only while the registration is open to change. */
    public boolean isOpen() {
        return getSheet().state().isOpenToChange();
    }

    /** Hands a paper in. */
    public String add() {
        registrations().addPaper(new PaperDraft(kind, expiresOn), Chosen.file(file));
        return HERE;
    }

    /** Takes a paper back. */
    public String remove(int number) {
        registrations().removePaper(number, getSheet().version());
        return HERE;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind kind) {
        this.kind = kind;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
