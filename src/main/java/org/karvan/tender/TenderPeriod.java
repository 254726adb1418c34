package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One period of the procurement rules, in force from a day until the next row of its kind. */
@Entity
@Table(name = "tender_period")
class TenderPeriod {

    /** Which period. */
    enum Kind {
        BIDDING_NATIONAL,
        BIDDING_INTERNATIONAL,
        AFTER_ADDENDUM,
        STANDSTILL,
        BID_VALIDITY
    }

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Kind kind;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "days", nullable = false)
    private int days;

    @Column(nullable = false, length = 200)
    private String source;

    protected TenderPeriod() {
    }

    Kind kind() {
        return kind;
    }

    int days() {
        return days;
    }
}
