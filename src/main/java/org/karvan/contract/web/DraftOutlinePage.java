package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.karvan.contract.ContractOutline;
import org.karvan.contract.ContractSheet;
import org.karvan.contract.ContractType;

/** The page on which a draft says what it is called, what kind of bargain it is and what it is worth. */
@Named
@ViewScoped
public class DraftOutlinePage extends DraftPart {

    private static final long serialVersionUID = 1L;

    private String title;
    private ContractType type;
    private String currency;
    private String justification;
    private BigDecimal valueUsd;
    private String valueBasis;

    @Override
    protected void fill(ContractSheet saved) {
        title = saved.contract().title();
        type = saved.contract().type();
        currency = saved.contract().bargain().currency().getCurrencyCode();
        justification = saved.contract().justification();
        valueUsd = saved.contract().bargain().referenceValueUsd();
        valueBasis = saved.contract().bargain().valueBasis();
    }

    /** Keeps the outline. */
    public String save() {
        drafts().describe(getReference(), seen(), new ContractOutline(title, type, currency, justification));
        return again("draft");
    }

    /** Keeps the stated value. */
    public String saveValue() {
        drafts().stateValue(getReference(), seen(), valueUsd, valueBasis);
        return again("draft");
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

    public BigDecimal getValueUsd() {
        return valueUsd;
    }

    public void setValueUsd(BigDecimal valueUsd) {
        this.valueUsd = valueUsd;
    }

    public String getValueBasis() {
        return valueBasis;
    }

    public void setValueBasis(String valueBasis) {
        this.valueBasis = valueBasis;
    }
}
