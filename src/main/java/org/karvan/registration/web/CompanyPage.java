package org.karvan.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.karvan.identity.Side;
import org.karvan.registration.CompanyDraft;
import org.karvan.registration.Countries;
import org.karvan.registration.LegalForm;

/** The section on the company and the numbers under which offices know it. */
@Named
@ViewScoped
public class CompanyPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private String legalName;
    private LegalForm form;
    private String country;
    private String registrationNumber;
    private String ntn;
    private String strn;
    private String ein;
    private String lei;
    private String duns;

    @Override
    protected void show() {
        CompanyDraft told = getSheet().company();
        legalName = told.legalName() == null ? getSheet().name() : told.legalName();
        form = told.form();
        country = told.country() == null ? usualCountry() : told.country();
        registrationNumber = told.registrationNumber();
        ntn = told.ntn();
        strn = told.strn();
        ein = told.ein();
        lei = told.lei();
        duns = told.duns();
    }

    private String usualCountry() {
        return getSheet().side() == Side.BUYER ? Countries.UNITED_STATES : Countries.PAKISTAN;
    }

    /** The forms in law. */
    public LegalForm[] getForms() {
        return LegalForm.values();
    }

    /** Keeps the section. */
    public String save() {
        registrations().tell(
                new CompanyDraft(legalName, form, country, registrationNumber, ntn, strn, ein, lei, duns), getSheet().version());
        return TASKS;
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    public LegalForm getForm() {
        return form;
    }

    public void setForm(LegalForm form) {
        this.form = form;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public void setRegistrationNumber(String registrationNumber) {
        this.registrationNumber = registrationNumber;
    }

    public String getNtn() {
        return ntn;
    }

    public void setNtn(String ntn) {
        this.ntn = ntn;
    }

    public String getStrn() {
        return strn;
    }

    public void setStrn(String strn) {
        this.strn = strn;
    }

    public String getEin() {
        return ein;
    }

    public void setEin(String ein) {
        this.ein = ein;
    }

    public String getLei() {
        return lei;
    }

    public void setLei(String lei) {
        this.lei = lei;
    }

    public String getDuns() {
        return duns;
    }

    public void setDuns(String duns) {
        this.duns = duns;
    }
}
