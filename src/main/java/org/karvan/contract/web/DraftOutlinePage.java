package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.karvan.contract.ContractSheet;

/** The page on which a draft says what it is called, what kind of bargain it is and what it is worth. */
@Named
@ViewScoped
public class DraftOutlinePage extends DraftPart {

    private static final long serialVersionUID = 1L;

    private final OutlineFields outline = new OutlineFields();
    private BigDecimal valueUsd;
    private String valueBasis;

    @Override
    protected void fill(ContractSheet saved) {
        outline.fill(saved.contract());
        valueUsd = saved.contract().bargain().referenceValueUsd();
        valueBasis = saved.contract().bargain().valueBasis();
    }

    /** Keeps the outline. */
    public String save() {
        drafts().describe(getReference(), seen(), outline.outline());
        return again("draft");
    }

    /** Keeps the stated value. */
    public String saveValue() {
        drafts().stateValue(getReference(), seen(), valueUsd, valueBasis);
        return again("draft");
    }

    public OutlineFields getOutline() {
        return outline;
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
