package org.karvan.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.karvan.platform.value.Tonnes;

/** A bag, a container or a truck as it was weighed and sealed when it was loaded. */
@Embeddable
public class WeighedPackage {

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "lot_reference", nullable = false, length = 20)
    private String lot;

    @Column(name = "mark", nullable = false, length = PackageDraft.LONGEST_MARK)
    private String mark;

    @Column(name = "gross", nullable = false, precision = 18, scale = 6)
    private Tonnes gross;

    @Column(name = "tare", nullable = false, precision = 18, scale = 6)
    private Tonnes tare;

    @Column(name = "seal", nullable = false, length = PackageDraft.LONGEST_MARK)
    private String seal;

    protected WeighedPackage() {
    }

    WeighedPackage(int number, PackageDraft checked) {
        this.number = number;
        lot = checked.lot();
        mark = checked.mark().strip();
        gross = new Tonnes(checked.gross());
        tare = new Tonnes(checked.tare());
        seal = checked.seal().strip();
    }

    /** Its place among the packages, from 1. */
    public int number() {
        return number;
    }

    /** The ore lot in it. */
    public String lot() {
        return lot;
    }

    /** What is written on it: a bag's tag, a container's number, a truck's plate. */
    public String mark() {
        return mark;
    }

    /** Tonnes with the package and moisture. */
    public Tonnes gross() {
        return gross;
    }

    /** Tonnes of the package itself. */
    public Tonnes tare() {
        return tare;
    }

    /** The number of its seal. */
    public String seal() {
        return seal;
    }

    /** Wet tonnes of ore in it. */
    public BigDecimal net() {
        return gross.value().subtract(tare.value());
    }
}
