package org.karvan.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.karvan.delivery.Deliveries;
import org.karvan.delivery.DeliverySheet;
import org.karvan.delivery.LandedLot;
import org.karvan.delivery.Weighings;

/** The page on which a buyer notes landed weights and moisture, lot by lot. */
@Named
@ViewScoped
public class LandingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Weighings weighings;

    private String reference;
    private String lot;
    private BigDecimal gross;
    private BigDecimal tare;
    private BigDecimal moisture;
    private transient DeliverySheet sheet;

    /** Reads what was noted so far. */
    public void load() {
        sheet = deliveries.sheet(reference);
    }

    /** Notes what the scale and the oven found of a lot. */
    public String land() {
        weighings.land(reference, sheet.delivery().version(), new LandedLot(lot, gross, tare, moisture));
        return "/delivery/landing.xhtml?faces-redirect=true&reference=" + reference;
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

    public BigDecimal getMoisture() {
        return moisture;
    }

    public void setMoisture(BigDecimal moisture) {
        this.moisture = moisture;
    }
}
