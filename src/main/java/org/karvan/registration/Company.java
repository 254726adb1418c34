package org.karvan.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What an organisation is: its name and form in law, and the numbers under which offices know it. */
@Embeddable
public class Company {

    @Column(name = "legal_name", length = CompanyDraft.LONGEST_NAME)
    private String legalName;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form", length = 30)
    private LegalForm form;

    @Column(name = "country", length = 2)
    private String country;

    @Column(name = "registration_number", length = 40)
    private String registrationNumber;

    @Column(name = "ntn", length = 9)
    private String ntn;

    @Column(name = "strn", length = 13)
    private String strn;

    @Column(name = "ein", length = 10)
    private String ein;

    @Column(name = "lei", length = 20)
    private String lei;

    @Column(name = "duns", length = 9)
    private String duns;

    protected Company() {
    }

    Company(CompanyDraft checked) {
        legalName = checked.legalName();
        form = checked.form();
        country = checked.country();
        registrationNumber = checked.registrationNumber();
        ntn = checked.ntn();
        strn = checked.strn();
        ein = checked.ein();
        lei = checked.lei();
        duns = checked.duns();
    }

    /** What the form showed and shows again. */
    CompanyDraft draft() {
        return new CompanyDraft(legalName, form, country, registrationNumber, ntn, strn, ein, lei, duns);
    }

    String country() {
        return country;
    }

    boolean isComplete() {
        boolean named = legalName != null && form != null && country != null && registrationNumber != null;
        return named && (!Countries.PAKISTAN.equals(country) || ntn != null) && (!Countries.UNITED_STATES.equals(country) || ein != null);
    }
}
