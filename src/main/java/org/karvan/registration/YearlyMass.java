package org.karvan.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Tonnes;

/** How much of a mineral an organisation can deliver, needs or analyses in a year. */
@Embeddable
public class YearlyMass {

    @Enumerated(EnumType.STRING)
    @Column(name = "mineral", nullable = false, length = 20)
    private Mineral mineral;

    @Column(name = "tonnes", nullable = false, precision = 18, scale = 6)
    private Tonnes tonnes;

    protected YearlyMass() {
    }

    YearlyMass(Mineral mineral, BigDecimal tonnes) {
        this.mineral = mineral;
        this.tonnes = new Tonnes(tonnes);
    }

    /** Which mineral. */
    public Mineral mineral() {
        return mineral;
    }

    /** How much of it in a year, in dry metric tonnes. */
    public Tonnes tonnes() {
        return tonnes;
    }
}
