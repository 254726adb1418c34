package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.karvan.contract.ContractItemDraft;
import org.karvan.contract.ContractSheet;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;

/** The page on which a draft says what is sold and when it is delivered. */
@Named
@ViewScoped
public class DraftGoodsPage extends DraftPart {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "draft-goods";

    private Integer item;
    private Mineral mineral;
    private ProductForm form;
    private BigDecimal grade;
    private BigDecimal quantity;
    private String hsCode;
    private String description;
    private Integer year;
    private Integer month;
    private BigDecimal mass;

    @Override
    protected void fill(ContractSheet saved) {
        saved.items().stream().filter(each -> item != null && each.number() == item).findFirst().ifPresentOrElse(each -> {
            mineral = each.mineral();
            form = each.form();
            grade = each.grade().value();
            quantity = each.quantity() == null ? null : each.quantity().value();
            hsCode = each.hsCode();
            description = each.description();
        }, () -> item = null);
    }

    /** Adds the item, or changes the one that the address names. */
    public String saveItem() {
        drafts().putItem(getReference(), seen(), item, new ContractItemDraft(mineral, form, grade, quantity, hsCode, description));
        return again(NAME);
    }

    /** Takes an item out. */
    public String removeItem(int number) {
        drafts().removeItem(getReference(), seen(), number);
        return again(NAME);
    }

    /** Plans a delivery. */
    public String plan() {
        drafts().schedule(getReference(), seen(), year, month, mass);
        return again(NAME);
    }

    /** Takes a delivery out of the plan. */
    public String unplan(int plannedYear, Integer plannedMonth) {
        drafts().unschedule(getReference(), seen(), plannedYear, plannedMonth);
        return again(NAME);
    }

    public Mineral[] getMinerals() {
        return Mineral.values();
    }

    public ProductForm[] getForms() {
        return ProductForm.values();
    }

    public Integer getItem() {
        return item;
    }

    public void setItem(Integer item) {
        this.item = item;
    }

    public Mineral getMineral() {
        return mineral;
    }

    public void setMineral(Mineral mineral) {
        this.mineral = mineral;
    }

    public ProductForm getForm() {
        return form;
    }

    public void setForm(ProductForm form) {
        this.form = form;
    }

    public BigDecimal getGrade() {
        return grade;
    }

    public void setGrade(BigDecimal grade) {
        this.grade = grade;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public String getHsCode() {
        return hsCode;
    }

    public void setHsCode(String hsCode) {
        this.hsCode = hsCode;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getMonth() {
        return month;
    }

    public void setMonth(Integer month) {
        this.month = month;
    }

    public BigDecimal getMass() {
        return mass;
    }

    public void setMass(BigDecimal mass) {
        this.mass = mass;
    }
}
