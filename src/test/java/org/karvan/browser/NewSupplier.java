package org.karvan.browser;

import java.time.LocalDate;

import org.karvan.identity.IdentityFixtures;

/**
 * A Pakistani mine that registers through the pages.
 *
 * @param name its name
 * @param email its first person
 * @param ntn its tax number
 * @param title the number of its mine title
 */
record NewSupplier(String name, String email, String ntn, String title) {

    /** Signs up; the task list is open then. */
    void signUp(Desk desk, String language) {
        desk.open("/registration/sign-up.xhtml")
                .choose("form:side", "SUPPLIER")
                .fill("form:organisation", name)
                .fill("form:name", "Gul Khan")
                .fill("form:email", email)
                .fill("form:password", IdentityFixtures.PASSWORD)
                .choose("form:language", language)
                .press("form:submit")
                .seesState("DRAFT");
    }

    /** Fills in every section. */
    void tell(Desk desk, LocalDate today) {
        desk.open("/registration/company.xhtml")
                .fill("form:legalName", name)
                .choose("form:legalForm", "PRIVATE_COMPANY")
                .choose("form:country", "PK")
                .fill("form:registrationNumber", "0123456")
                .fill("form:ntn", ntn)
                .fill("form:strn", "1234567890123")
                .press("form:save");
        desk.open("/registration/address.xhtml")
                .fill("form:street", "12 Mall Road")
                .fill("form:city", "Quetta")
                .fill("form:district", "Quetta")
                .choose("form:province", "BALOCHISTAN")
                .fill("form:postalCode", "87300")
                .fill("form:phone", "+92 81 2345678")
                .press("form:save");
        desk.open("/registration/owners.xhtml")
                .fill("form:name", "Gul Khan")
                .choose("form:nationality", "PK")
                .choose("form:document", "CNIC")
                .fill("form:number", "54400-1234567-1")
                .fill("form:share", "60")
                .press("form:add")
                .sees("…5671");
        desk.open("/registration/bank.xhtml")
                .fill("form:bankName", "Bank of Quetta")
                .fill("form:accountTitle", name)
                .fill("form:account", "PK36SCBL0000001123456702")
                .press("form:save");
        desk.open("/registration/business.xhtml")
                .fill("form:ANTIMONY", "1200")
                .press("form:save");
        paper(desk, "INCORPORATION", null);
        paper(desk, "TAX_REGISTRATION", null);
        paper(desk, "CHAMBER_MEMBERSHIP", today.plusYears(1));
        desk.open("/provenance/titles.xhtml")
                .fill("form:number", title)
                .choose("form:regime", "BALOCHISTAN_2002")
                .choose("form:kind", "MINING_LEASE")
                .tick("form:minerals:0")
                .fill("form:district", "Kharan")
                .fill("form:holder", "Gul Khan")
                .fill("form:grantedOn", today.minusYears(2).toString())
                .fill("form:expiresOn", today.plusYears(8).toString())
                .fill("form:capacity", "1500")
                .choose("form:standing", "ACTIVE")
                .enclose("form:file", "Lease " + title)
                .press("form:add")
                .sees(title);
    }

    private void paper(Desk desk, String kind, LocalDate lastDay) {
        desk.open("/registration/organisation-papers.xhtml").choose("form:kind", kind);
        if (lastDay != null) {
            desk.fill("form:expiresOn", lastDay.toString());
        }
        desk.enclose("form:file", kind + " of " + name).press("form:add");
    }
}
