package org.karvan.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What a laboratory found of one element in one lot, in the unit in which laboratories write that element. */
@Embeddable
public class Finding {

    static final int LONGEST_CERTIFICATE = 60;

    private static final String BETWEEN = "\n";
    private static final int PARTS = 3;

    @Column(name = "figure", precision = 18, scale = 6)
    private BigDecimal figure;

    @Column(name = "laboratory", length = 200)
    private String laboratory;

    @Column(name = "certificate", length = LONGEST_CERTIFICATE)
    private String certificate;

    protected Finding() {
    }

    Finding(BigDecimal figure, String laboratory, String certificate) {
        this.figure = figure;
        this.laboratory = laboratory;
        this.certificate = certificate;
    }

    /** The finding as it is put in an envelope. */
    static Finding read(String text) {
        String[] parts = text.split(BETWEEN, PARTS);
        return new Finding(new BigDecimal(parts[0]), parts[1], parts[2]);
    }

    /** What {@link #read} reads. */
    String written() {
        return String.join(BETWEEN, figure.toPlainString(), laboratory, certificate);
    }

    /** The figure. */
    public BigDecimal figure() {
        return figure;
    }

    /** The laboratory's name. */
    public String laboratory() {
        return laboratory;
    }

    /** The number of its certificate. */
    public String certificate() {
        return certificate;
    }
}
