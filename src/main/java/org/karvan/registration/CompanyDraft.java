package org.karvan.registration;

import org.karvan.platform.refusal.Check;

/**
 * What the section on the company hands in; any part may still be missing.
 *
 * @param legalName the name in the register
 * @param form the form in law
 * @param country where it is registered, by ISO 3166-1 alpha-2
 * @param registrationNumber its number in that register
 * @param ntn Pakistan's national tax number, 7 digits, a hyphen and 1 digit
 * @param strn Pakistan's sales tax registration number, 13 digits
 * @param ein the United States' employer identification number, such as 12-3456789
 * @param lei the legal entity identifier of ISO 17442
 * @param duns the D-U-N-S number, 9 digits
 */
public record CompanyDraft(String legalName, LegalForm form, String country, String registrationNumber, String ntn,
        String strn, String ein, String lei, String duns) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_NUMBER = 40;

    /** The same in the one way in which each number is kept. @throws org.karvan.platform.refusal.Invalid for what cannot be */
    CompanyDraft checked() {
        boolean isPakistani = Countries.PAKISTAN.equals(country);
        boolean isAmerican = Countries.UNITED_STATES.equals(country);
        CompanyDraft tidy = new CompanyDraft(Given.text(legalName), form, country, Given.text(registrationNumber),
                isPakistani ? Identifiers.ntn(ntn) : null, isPakistani ? Given.compact(strn) : null,
                isAmerican ? Identifiers.ein(ein) : null, Given.compact(lei), Given.compact(duns));
        Check check = new Check();
        check.text(tidy.legalName, "legalName", LONGEST_NAME);
        check.that(Countries.isTradedWith(country), "country", "registration.country.barred");
        check.optional(tidy.registrationNumber, "registrationNumber", LONGEST_NUMBER);
        check.that(tidy.ntn == null || Identifiers.isNtn(tidy.ntn), "ntn", "registration.ntn.shape");
        check.that(tidy.strn == null || Identifiers.isStrn(tidy.strn), "strn", "registration.strn.shape");
        check.that(tidy.ein == null || Identifiers.isEin(tidy.ein), "ein", "registration.ein.shape");
        check.that(tidy.lei == null || Identifiers.isLei(tidy.lei), "lei", "registration.lei.check");
        check.that(tidy.duns == null || Identifiers.isDuns(tidy.duns), "duns", "registration.duns.shape");
        check.done();
        return tidy;
    }
}
