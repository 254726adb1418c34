package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.ProductForm;

/** A line of the trade's list: under which customs code a mineral in a form goes, and how rich it can be at most. */
@Entity
class Commodity {

    @Id
    private Long id;

    @Column(name = "hs_code", nullable = false, length = 10)
    private String hsCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Mineral mineral;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ProductForm form;

    @Column(name = "highest_grade", precision = 9, scale = 6)
    private Percent highestGrade;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false, length = 200)
    private String source;

    protected Commodity() {
    }

    /** The code of the Harmonised System. */
    String hsCode() {
        return hsCode;
    }

    /** The grade that chemistry allows at most; null when the list knows none. */
    Percent highestGrade() {
        return highestGrade;
    }
}
