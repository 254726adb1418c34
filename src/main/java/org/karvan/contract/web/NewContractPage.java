package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.karvan.contract.AwardedTender;
import org.karvan.contract.ContractDrafts;
import org.karvan.contract.ContractOutline;
import org.karvan.contract.ContractType;
import org.karvan.contract.SupplierChoice;

/** The page on which a contract is begun: from an award, or directly with a justification. */
@Named
@ViewScoped
public class NewContractPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractDrafts drafts;

    private String tender;
    private String supplier;
    private String title;
    private ContractType type = ContractType.SPOT;
    private String currency = "USD";
    private String justification;
    private transient List<AwardedTender> awards;
    private transient List<SupplierChoice> suppliers;

    /** Reads the awards that wait, and who can be a supplier. */
    public void load() {
        awards = drafts.openAwards();
        suppliers = drafts.suppliers();
    }

    /** Begins the contract of the chosen award. */
    public String fromAward() {
        return draft(drafts.draftFromAward(tender));
    }

    /** Begins a contract without a tender. */
    public String direct() {
        return draft(drafts.draftDirect(new ContractOutline(title, type, currency, justification), supplier));
    }

    private static String draft(String reference) {
        return "/contract/draft.xhtml?faces-redirect=true&reference=" + reference;
    }

    public List<AwardedTender> getAwards() {
        return awards;
    }

    public List<SupplierChoice> getSuppliers() {
        return suppliers;
    }

    public ContractType[] getTypes() {
        return ContractType.values();
    }

    public List<String> getCurrencies() {
        return ContractOutline.CURRENCIES;
    }

    public String getTender() {
        return tender;
    }

    public void setTender(String tender) {
        this.tender = tender;
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
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
