package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place where the trade delivers, by its UN/LOCODE. */
@Entity
@Table(name = "trade_place")
class TradePlace {

    @Id
    @Column(length = 5)
    private String code;

    @Column(nullable = false, length = 80)
    private String name;

    @Column(name = "name_ur", nullable = false, length = 80)
    private String nameUrdu;

    @Column(nullable = false)
    private boolean seaport;

    @Column(nullable = false, length = 200)
    private String source;

    protected TradePlace() {
    }

    /** Whether ships call there, so that the rules for carriage by sea can name it. */
    boolean isSeaport() {
        return seaport;
    }

    PlaceRow row() {
        return new PlaceRow(code, name, nameUrdu, seaport);
    }
}
