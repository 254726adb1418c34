package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.karvan.tender.Enclosure;
import org.karvan.tender.SecurityForm;
import org.karvan.tender.TenderSheet;
import org.karvan.tender.TenderTerms;

/** The section of a draft that says what a bid must hold to. */
@Named
@ViewScoped
public class TenderTermsPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private BigDecimal securityAmount;
    private SecurityForm securityForm;
    private Integer validityDays;
    private Enclosure enclosure;

    @Override
    protected void fill(TenderSheet draft) {
        securityAmount = draft.securityAmount();
        securityForm = draft.securityForm();
        validityDays = draft.validityDays();
        enclosure = draft.enclosure();
    }

    /** Saves the section. */
    public String save() {
        drafts().save(getRef(), version(), new TenderTerms(securityAmount, securityForm, validityDays, enclosure));
        return toTasks();
    }

    public List<SecurityForm> getSecurityForms() {
        return List.of(SecurityForm.values());
    }

    /** In how many envelopes bids can come. */
    public List<Enclosure> getEnclosures() {
        return List.of(Enclosure.values());
    }

    public Enclosure getEnclosure() {
        return enclosure;
    }

    public void setEnclosure(Enclosure enclosure) {
        this.enclosure = enclosure;
    }

    public BigDecimal getSecurityAmount() {
        return securityAmount;
    }

    public void setSecurityAmount(BigDecimal securityAmount) {
        this.securityAmount = securityAmount;
    }

    public SecurityForm getSecurityForm() {
        return securityForm;
    }

    public void setSecurityForm(SecurityForm securityForm) {
        this.securityForm = securityForm;
    }

    public Integer getValidityDays() {
        return validityDays;
    }

    public void setValidityDays(Integer validityDays) {
        this.validityDays = validityDays;
    }
}
