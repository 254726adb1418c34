package org.karvan.provenance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.karvan.document.web.Chosen;
import org.karvan.provenance.EvidenceKind;
import org.karvan.provenance.OreLotSheet;
import org.karvan.provenance.OreLots;

/** The page of one parcel of ore: how the gate stands and why, its papers, and what compliance can do. */
@Named
@ViewScoped
public class OreLotPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/provenance/ore-lot.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private OreLots door;

    private String reference;
    private EvidenceKind kind;
    private String holdReason;
    private transient Part file;
    private transient OreLotSheet sheet;

    /** Reads the parcel. */
    public void load() {
        sheet = door.sheet(reference);
    }

    /** Adds a paper. */
    public String prove() {
        door.prove(reference, kind, Chosen.file(file));
        return HERE;
    }

    /** Holds it. */
    public String hold() {
        door.hold(reference, sheet.lot().version(), holdReason);
        return HERE;
    }

    /** Releases it. */
    public String release() {
        door.release(reference, sheet.lot().version(), holdReason);
        return HERE;
    }

    public OreLotSheet getSheet() {
        return sheet;
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public String getHoldReason() {
        return holdReason;
    }

    public void setHoldReason(String holdReason) {
        this.holdReason = holdReason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
