package org.karvan.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.karvan.delivery.Deliveries;
import org.karvan.delivery.DeliverySheet;
import org.karvan.delivery.PackageDraft;
import org.karvan.delivery.Weighings;

/** The page on which a supplier weighs and seals a delivery package by package. */
@Named
@ViewScoped
public class WeighingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/delivery/weighing.xhtml?faces-redirect=true&reference=";

    @Inject
    private Deliveries deliveries;

    @Inject
    private Weighings weighings;

    private String reference;
    private String lot;
    private String mark;
    private BigDecimal gross;
    private BigDecimal tare;
    private BigDecimal net;
    private String seal;
    private transient DeliverySheet sheet;

    /** Reads what was weighed so far. */
    public void load() {
        sheet = deliveries.sheet(reference);
    }

    /** Notes a package. */
    public String weigh() {
        weighings.weigh(reference, sheet.delivery().version(), new PackageDraft(lot, mark, gross, tare, net, seal));
        return HERE + reference;
    }

    /** Strikes a package off. */
    public String unweigh(int number) {
        weighings.unweigh(reference, sheet.delivery().version(), number);
        return HERE + reference;
    }

    public DeliverySheet getSheet() {
        return sheet;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = lot;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public BigDecimal getGross() {
        return gross;
    }

    public void setGross(BigDecimal gross) {
        this.gross = gross;
    }

    public BigDecimal getTare() {
        return tare;
    }

    public void setTare(BigDecimal tare) {
        this.tare = tare;
    }

    public BigDecimal getNet() {
        return net;
    }

    public void setNet(BigDecimal net) {
        this.net = net;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }
}
