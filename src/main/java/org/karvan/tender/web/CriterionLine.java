package org.karvan.tender.web;

import java.io.Serializable;
import java.math.BigDecimal;
import org.karvan.tender.TenderCriterion;
import org.karvan.tender.TenderSheet;

/** The line of a form for one criterion. */
public class CriterionLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private BigDecimal weight;
    private boolean price;
    private BigDecimal passMark;

    CriterionLine() {
    }

    CriterionLine(TenderSheet.CriterionRow criterion) {
        name = criterion.name();
        weight = criterion.weight();
        price = criterion.price();
        passMark = criterion.passMark();
    }

    boolean isGiven() {
        return name != null || weight != null || passMark != null;
    }

    TenderCriterion criterion() {
        return new TenderCriterion(name, weight, price, passMark);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    public BigDecimal getPassMark() {
        return passMark;
    }

    public void setPassMark(BigDecimal passMark) {
        this.passMark = passMark;
    }

    public boolean isPrice() {
        return price;
    }

    public void setPrice(boolean price) {
        this.price = price;
    }
}
