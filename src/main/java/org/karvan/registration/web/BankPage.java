package org.karvan.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.karvan.registration.BankDraft;
import org.karvan.registration.Countries;

/** The section on the bank account. */
@Named
@ViewScoped
public class BankPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private String bankName;
    private String accountTitle;
    private String routingNumber;
    private String account;

    @Override
    protected void show() {
        BankDraft told = getSheet().bank();
        bankName = told.bankName();
        accountTitle = told.accountTitle();
        routingNumber = told.routingNumber();
    }

    /** Whether the account is known by routing number and account number instead of an IBAN. */
    public boolean isAmerican() {
        return Countries.UNITED_STATES.equals(getSheet().company().country());
    }

    /** Keeps the section. */
    public String save() {
        registrations().tell(new BankDraft(bankName, accountTitle, routingNumber, account), getSheet().version());
        return TASKS;
    }

    public String getBankName() {
        return bankName;
    }

    public void setBankName(String bankName) {
        this.bankName = bankName;
    }

    public String getAccountTitle() {
        return accountTitle;
    }

    public void setAccountTitle(String accountTitle) {
        this.accountTitle = accountTitle;
    }

    public String getRoutingNumber() {
        return routingNumber;
    }

    public void setRoutingNumber(String routingNumber) {
        this.routingNumber = routingNumber;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
