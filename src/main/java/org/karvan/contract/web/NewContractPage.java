package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.karvan.contract.AwardedTender;
import org.karvan.contract.ContractDrafts;
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
    private final OutlineFields outline = new OutlineFields();
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
        return draft(drafts.draftDirect(outline.outline(), supplier));
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

    public OutlineFields getOutline() {
        return outline;
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
}
