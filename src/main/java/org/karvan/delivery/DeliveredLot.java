package org.karvan.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.Tonnes;

/** One ore lot of a delivery, with what the buyer's scale and oven found of it on arrival. */
@Embeddable
public class DeliveredLot {

    @Column(name = "lot_reference", nullable = false, length = 20)
    private String reference;

    @Column(name = "landed_gross", precision = 18, scale = 6)
    private Tonnes gross;

    @Column(name = "landed_tare", precision = 18, scale = 6)
    private Tonnes tare;

    @Column(name = "moisture", precision = 9, scale = 6)
    private Percent moisture;

    protected DeliveredLot() {
    }

    DeliveredLot(String reference) {
        this.reference = reference;
    }

    DeliveredLot(LandedLot checked) {
        reference = checked.lot();
        gross = new Tonnes(checked.gross());
        tare = new Tonnes(checked.tare());
        moisture = new Percent(checked.moisture());
    }

    /** The ore lot. */
    public String reference() {
        return reference;
    }

    /** Landed weight with bags and moisture, in tonnes; null until it was weighed. */
    public Tonnes gross() {
        return gross;
    }

    /** The weight of the bags, in tonnes; null until it was weighed. */
    public Tonnes tare() {
        return tare;
    }

    /** Percent of the weight without bags; null until it was weighed. */
    public Percent moisture() {
        return moisture;
    }

    /** Whether it was weighed and dried. */
    public boolean isLanded() {
        return gross != null;
    }
}
