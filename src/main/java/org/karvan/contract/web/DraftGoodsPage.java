package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.karvan.contract.ContractItemDraft;
import org.karvan.contract.ContractSheet;
import org.karvan.platform.faces.GoodsFields;

/** The page on which a draft says what is sold and when it is delivered. */
@Named
@ViewScoped
public class DraftGoodsPage extends DraftPart {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "draft-goods";

    private Integer item;
    private GoodsFields goods = new GoodsFields();
    private Integer year;
    private Integer month;
    private BigDecimal mass;

    @Override
    protected void fill(ContractSheet saved) {
        saved.items().stream().filter(each -> item != null && each.number() == item).findFirst().ifPresentOrElse(each ->
                goods = new GoodsFields(each.mineral(), each.form(), each.grade().value(),
                        each.quantity() == null ? null : each.quantity().value(), each.hsCode(), each.description()),
                () -> item = null);
    }

    /** Adds the item, or changes the one that the address names. */
    public String saveItem() {
        drafts().putItem(getReference(), seen(), item, new ContractItemDraft(
                goods.getMineral(), goods.getForm(), goods.getGrade(), goods.getMass(), goods.getHsCode(), goods.getDescription()));
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

    public Integer getItem() {
        return item;
    }

    public void setItem(Integer item) {
        this.item = item;
    }

    public GoodsFields getGoods() {
        return goods;
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
