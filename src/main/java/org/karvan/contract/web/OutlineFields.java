package org.karvan.contract.web;

import java.io.Serializable;
import java.util.List;
import org.karvan.contract.Contract;
import org.karvan.contract.ContractOutline;
import org.karvan.contract.ContractType;

/** The fields of a form that say what a contract is called, what kind of bargain it is, and why there was no tender. */
public class OutlineFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private ContractType type = ContractType.SPOT;
    private String currency = "USD";
    private String justification;

    void fill(Contract saved) {
        title = saved.title();
        type = saved.type();
        currency = saved.bargain().currency().getCurrencyCode();
        justification = saved.justification();
    }

    ContractOutline outline() {
        return new ContractOutline(title, type, currency, justification);
    }

    public ContractType[] getTypes() {
        return ContractType.values();
    }

    public List<String> getCurrencies() {
        return ContractOutline.CURRENCIES;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public ContractType getType() {
        return type;
    }

    public void setType(ContractType type) {
        this.type = type;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }
}
