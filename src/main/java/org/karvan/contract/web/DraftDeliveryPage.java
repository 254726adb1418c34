package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.karvan.contract.ContractDates;
import org.karvan.contract.ContractSheet;
import org.karvan.contract.DeliveryTerms;
import org.karvan.identity.Side;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Percent;

/** The page on which a draft says where it is delivered and how long it lasts. */
@Named
@ViewScoped
public class DraftDeliveryPage extends DraftPart {

    private static final long serialVersionUID = 1L;

    private Incoterm incoterm;
    private String place;
    private BigDecimal productionShare;
    private BigDecimal tolerance;
    private Side toleranceOption;
    private LocalDate effectiveDate;
    private LocalDate endDate;
    private LocalDate longStopDate;
    private boolean suspendable;
    private Integer noticeDays;

    @Override
    protected void fill(ContractSheet saved) {
        incoterm = saved.contract().delivery().incoterm();
        place = saved.contract().delivery().place();
        productionShare = figure(saved.contract().delivery().productionShare());
        tolerance = figure(saved.contract().delivery().tolerance());
        toleranceOption = saved.contract().delivery().toleranceOption();
        effectiveDate = saved.contract().term().effectiveDate();
        endDate = saved.contract().term().endDate();
        longStopDate = saved.contract().term().longStopDate();
        suspendable = saved.contract().term().isSuspendable();
        noticeDays = saved.contract().term().noticeDays();
    }

    private static BigDecimal figure(Percent percent) {
        return percent == null ? null : percent.value();
    }

    /** Keeps the terms of delivery. */
    public String saveDelivery() {
        drafts().deliver(getReference(), seen(), new DeliveryTerms(incoterm, place, productionShare, tolerance, toleranceOption));
        return again("draft-delivery");
    }

    /** Keeps beginning and end. */
    public String saveDates() {
        drafts().last(getReference(), seen(), new ContractDates(effectiveDate, endDate, longStopDate, suspendable, noticeDays));
        return again("draft");
    }

    public Incoterm[] getIncoterms() {
        return Incoterm.values();
    }

    public List<Side> getSides() {
        return List.of(Side.BUYER, Side.SUPPLIER);
    }

    public Incoterm getIncoterm() {
        return incoterm;
    }

    public void setIncoterm(Incoterm incoterm) {
        this.incoterm = incoterm;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public BigDecimal getProductionShare() {
        return productionShare;
    }

    public void setProductionShare(BigDecimal productionShare) {
        this.productionShare = productionShare;
    }

    public BigDecimal getTolerance() {
        return tolerance;
    }

    public void setTolerance(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    public Side getToleranceOption() {
        return toleranceOption;
    }

    public void setToleranceOption(Side toleranceOption) {
        this.toleranceOption = toleranceOption;
    }

    public LocalDate getEffectiveDate() {
        return effectiveDate;
    }

    public void setEffectiveDate(LocalDate effectiveDate) {
        this.effectiveDate = effectiveDate;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    public LocalDate getLongStopDate() {
        return longStopDate;
    }

    public void setLongStopDate(LocalDate longStopDate) {
        this.longStopDate = longStopDate;
    }

    public boolean isSuspendable() {
        return suspendable;
    }

    public void setSuspendable(boolean suspendable) {
        this.suspendable = suspendable;
    }

    public Integer getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(Integer noticeDays) {
        this.noticeDays = noticeDays;
    }
}
