package org.karvan.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.karvan.delivery.AssayExchanges;
import org.karvan.delivery.AssaySheet;
import org.karvan.delivery.FindingDraft;

/** The page of the exchange of one assay: handing in a figure, and what came of both. */
@Named
@ViewScoped
public class AssayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/delivery/assay.xhtml?faces-redirect=true&reference=";

    @Inject
    private AssayExchanges exchanges;

    private String reference;
    private BigDecimal figure;
    private String laboratory;
    private String certificate;
    private transient AssaySheet sheet;

    /** Reads the exchange. */
    public void load() {
        sheet = exchanges.sheet(reference);
    }

    /** Hands in what the laboratory of the reader's side found. */
    public String enter() {
        exchanges.enter(reference, new FindingDraft(figure, laboratory, certificate));
        return HERE + reference;
    }

    /** Decides as the umpire. */
    public String decide() {
        exchanges.decide(reference, new FindingDraft(figure, null, certificate));
        return HERE + reference;
    }

    public AssaySheet getSheet() {
        return sheet;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public BigDecimal getFigure() {
        return figure;
    }

    public void setFigure(BigDecimal figure) {
        this.figure = figure;
    }

    public String getLaboratory() {
        return laboratory;
    }

    public void setLaboratory(String laboratory) {
        this.laboratory = laboratory;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }
}
