package org.karvan.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.karvan.platform.value.Tonnes;
import org.karvan.registration.LaboratoryRow;

/** What the supplier plans to deliver, and the buyer agrees to by accepting the nomination. */
@Embeddable
public class DeliveryPlan {

    @Column(name = "item_number", nullable = false)
    private int item;

    @Column(name = "mass", nullable = false, precision = 18, scale = 6)
    private Tonnes mass;

    @Column(name = "load_on", nullable = false)
    private LocalDate loadOn;

    @Column(name = "destination", nullable = false, length = 5)
    private String destination;

    @Column(name = "umpire_id", nullable = false)
    private Long umpireId;

    @Column(name = "umpire_name", nullable = false, length = 200)
    private String umpireName;

    protected DeliveryPlan() {
    }

    DeliveryPlan(PlanDraft checked, LaboratoryRow umpire) {
        item = checked.item();
        mass = new Tonnes(checked.mass());
        loadOn = checked.loadOn();
        destination = checked.destination();
        umpireId = umpire.id();
        umpireName = umpire.name();
    }

    /** The number of the contract's item. */
    public int item() {
        return item;
    }

    /** Dry metric tonnes, as the supplier reckons them. */
    public Tonnes mass() {
        return mass;
    }

    /** On which day it is to be loaded. */
    public LocalDate loadOn() {
        return loadOn;
    }

    /** Where it goes, by UN/LOCODE. */
    public String destination() {
        return destination;
    }

    /** The laboratory that decides where the two sides' assays are too far apart. */
    public Long umpireId() {
        return umpireId;
    }

    /** Its name. */
    public String umpireName() {
        return umpireName;
    }

    /** The country it goes to, by ISO 3166: the first two letters of the place. */
    String country() {
        return destination.substring(0, 2);
    }
}
