package org.karvan.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.karvan.platform.value.Incoterm;

/** That a paper must be there before a delivery leaves: under one rule of the trade or all, into one country or any, from a day on. */
@Entity
@Table(name = "delivery_paper_rule")
class DeliveryPaperRule {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private DeliveryPaperKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "incoterm", length = 3)
    private Incoterm incoterm;

    @Column(name = "country", length = 2)
    private String country;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "source", nullable = false, length = 200)
    private String source;

    protected DeliveryPaperRule() {
    }

    DeliveryPaperKind kind() {
        return kind;
    }

    /** The law or the custom from which it comes. */
    String source() {
        return source;
    }
}
