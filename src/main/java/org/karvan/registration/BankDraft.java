package org.karvan.registration;

import org.karvan.platform.refusal.Check;

/**
 * What the section on the bank hands in; any part may still be missing.
 *
 * @param bankName the bank
 * @param accountTitle in whose name the account is
 * @param routingNumber the bank's routing number, in the United States only
 * @param account the account's number: an IBAN outside the United States; null keeps the one that is known
 */
public record BankDraft(String bankName, String accountTitle, String routingNumber, String account) {

    static final int LONGEST_NAME = 120;

    /** The same made tidy. @throws org.karvan.platform.refusal.Invalid for what cannot be */
    BankDraft checked(String country) {
        boolean isAmerican = Countries.UNITED_STATES.equals(country);
        BankDraft tidy = new BankDraft(Given.text(bankName), Given.text(accountTitle),
                isAmerican ? Given.compact(routingNumber) : null, Given.compact(account));
        Check check = new Check();
        check.optional(tidy.bankName, "bankName", LONGEST_NAME);
        check.optional(tidy.accountTitle, "accountTitle", LONGEST_NAME);
        check.that(tidy.routingNumber == null || Identifiers.isRoutingNumber(tidy.routingNumber),
                "routingNumber", "registration.routing.check");
        if (tidy.account != null && isAmerican) {
            check.that(Identifiers.isAccountNumber(tidy.account), "account", "registration.account.shape");
        } else if (tidy.account != null) {
            check.that(Identifiers.isIban(tidy.account, country), "account",
                    Countries.PAKISTAN.equals(country) ? "registration.iban.pakistan" : "registration.iban.check");
        }
        check.done();
        return tidy;
    }
}
