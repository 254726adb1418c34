package org.karvan.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.karvan.identity.Side;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Percent;

/** Where and by which rule of the trade what a contract sells is delivered; a draft may not say yet. */
@Embeddable
public class AgreedDelivery {

    /** What a draft says before its part on delivery is filled: nothing. */
    static final AgreedDelivery UNSAID = new AgreedDelivery();

    @Enumerated(EnumType.STRING)
    @Column(name = "incoterm", length = 3)
    private Incoterm incoterm;

    @Column(name = "place", length = DeliveryTerms.LONGEST_PLACE)
    private String place;

    @Column(name = "production_share", precision = 9, scale = 6)
    private Percent productionShare;

    @Column(name = "tolerance", precision = 9, scale = 6)
    private Percent tolerance;

    @Enumerated(EnumType.STRING)
    @Column(name = "tolerance_option", length = 20)
    private Side toleranceOption;

    protected AgreedDelivery() {
    }

    AgreedDelivery(DeliveryTerms checked) {
        incoterm = checked.incoterm();
        place = checked.place();
        productionShare = checked.productionShare() == null ? null : new Percent(checked.productionShare());
        tolerance = checked.tolerance() == null ? null : new Percent(checked.tolerance());
        toleranceOption = checked.toleranceOption();
    }

    boolean isPlaceAgreed() {
        return incoterm != null && place != null;
    }

    /** Who bears cost and risk up to the place; null while the draft does not say. */
    public Incoterm incoterm() {
        return incoterm;
    }

    /** The named place of the Incoterm. */
    public String place() {
        return place;
    }

    /** Which share of the mine's production is sold; null for a known quantity. */
    public Percent productionShare() {
        return productionShare;
    }

    /** By how much a delivery may differ from the schedule; null when it may not. */
    public Percent tolerance() {
        return tolerance;
    }

    /** At whose option the tolerance is; null without a tolerance. */
    public Side toleranceOption() {
        return toleranceOption;
    }
}
