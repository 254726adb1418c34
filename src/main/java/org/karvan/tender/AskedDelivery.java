package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.karvan.platform.value.Incoterm;

/** Where and when the buyer wants the mineral of a tender; a draft may not say yet. */
@Embeddable
public class AskedDelivery {

    /** What a draft says before its section on delivery is filled: nothing. */
    static final AskedDelivery UNSAID = new AskedDelivery();

    @Enumerated(EnumType.STRING)
    @Column(length = 3)
    private Incoterm incoterm;

    @Column(name = "place_code", length = 5)
    private String place;

    @Column(name = "named_place", length = TenderDelivery.LONGEST_PLACE)
    private String namedPlace;

    @Column(name = "delivery_from")
    private LocalDate from;

    @Column(name = "delivery_to")
    private LocalDate to;

    protected AskedDelivery() {
    }

    AskedDelivery(TenderDelivery checked) {
        incoterm = checked.incoterm();
        place = checked.place();
        namedPlace = checked.namedPlace();
        from = checked.from().atDay(1);
        to = checked.to().atDay(1);
    }

    /** The same place on the same terms, at a time yet to be said. */
    AskedDelivery undated() {
        AskedDelivery undated = new AskedDelivery();
        undated.incoterm = incoterm;
        undated.place = place;
        undated.namedPlace = namedPlace;
        return undated;
    }

    boolean isComplete() {
        return incoterm != null && place != null && from != null;
    }

    /** Who bears cost and risk up to the place; null while the draft does not say. */
    public Incoterm incoterm() {
        return incoterm;
    }

    /** The UN/LOCODE of the place of delivery, such as {@code PKKHI}; null while the draft does not say. */
    public String place() {
        return place;
    }

    /** The exact place there, such as a terminal or a yard; null when the code says enough. */
    public String namedPlace() {
        return namedPlace;
    }

    /** The first day of the first month of delivery; null while the draft does not say. */
    public LocalDate from() {
        return from;
    }

    /** The first day of the last month of delivery; null while the draft does not say. */
    public LocalDate to() {
        return to;
    }
}
