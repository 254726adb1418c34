package org.karvan.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.karvan.identity.ReferenceDraft;
import org.karvan.identity.ReferenceRow;
import org.karvan.identity.Upkeep;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.faces.Confirmation;

/** The figures by which the portal decides, with their days and sources. */
@Named
@ViewScoped
public class ReferenceDataPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Upkeep upkeep;

    @Inject
    private Confirmation confirmation;

    private List<ReferenceRow> rows;
    private ReferenceCode code;
    private LocalDate validFrom;
    private BigDecimal amount;
    private String source;

    /** Reads every value. */
    public void load() {
        rows = upkeep.figures();
    }

    /** Adds a value. */
    public String add() {
        upkeep.add(new ReferenceDraft(code, validFrom, amount, source));
        confirmation.tell("referenceData.added");
        return "/identity/reference-data.xhtml?faces-redirect=true";
    }

    public List<ReferenceRow> getRows() {
        return rows;
    }

    public ReferenceCode[] getCodes() {
        return ReferenceCode.values();
    }

    public ReferenceCode getCode() {
        return code;
    }

    public void setCode(ReferenceCode code) {
        this.code = code;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
