package org.karvan.registration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** Where an organisation is paid, or from where it pays. */
@Embeddable
public class BankAccount {

    @Column(name = "bank_name", length = BankDraft.LONGEST_NAME)
    private String bankName;

    @Column(name = "account_title", length = BankDraft.LONGEST_NAME)
    private String accountTitle;

    @Column(name = "routing_number", length = 9)
    private String routingNumber;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "account_sealed", length = 200))
    @AttributeOverride(name = "end", column = @Column(name = "account_end", length = SecretNumber.SHOWN))
    private SecretNumber account;

    protected BankAccount() {
    }

    BankAccount(BankDraft checked, SecretNumber account) {
        this.account = account;
        bankName = checked.bankName();
        accountTitle = checked.accountTitle();
        routingNumber = checked.routingNumber();
    }

    /** What a form shows again: the number of the account stays hidden. */
    BankDraft draft() {
        return new BankDraft(bankName, accountTitle, routingNumber, null);
    }

    SecretNumber account() {
        return account;
    }

    /** The last four signs of the account's number; null while none is given. */
    String accountEnd() {
        return account == null ? null : account.end();
    }

    boolean isComplete(String country) {
        boolean routed = !Countries.UNITED_STATES.equals(country) || routingNumber != null;
        return bankName != null && accountTitle != null && accountEnd() != null && routed;
    }
}
