package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.karvan.platform.value.Percent;

/** One of the things by which bids are scored, with its share of the whole. */
@Embeddable
public class Criterion {

    /** The longest name of a criterion, in characters. */
    static final int LONGEST_NAME = 300;

    @Column(name = "code", nullable = false, length = 10)
    private String code;

    @Column(name = "name", nullable = false, length = LONGEST_NAME)
    private String name;

    @Column(name = "weight", nullable = false, precision = 9, scale = 6)
    private Percent weight;

    @Column(name = "is_price", nullable = false)
    private boolean price;

    @Column(name = "pass_mark", precision = 5, scale = 2)
    private BigDecimal passMark;

    protected Criterion() {
    }

    Criterion(String code, String name, Percent weight, boolean price, BigDecimal passMark) {
        this.code = code;
        this.name = name;
        this.weight = weight;
        this.price = price;
        this.passMark = passMark;
    }

    /** Its name in scores and answers: {@code C1}, {@code C2} in the order of the tender. */
    public String code() {
        return code;
    }

    /** What is scored, in the buyer's words. */
    public String name() {
        return name;
    }

    /** Its share of the combined score; all of a tender make one hundred. */
    public Percent weight() {
        return weight;
    }

    /** Whether it is the price, which is scored by arithmetic and asks no answer. */
    public boolean isPrice() {
        return price;
    }

    /** The score, of a hundred, below which a bid is not ranked whatever else it scores; empty when none is asked. */
    public Optional<BigDecimal> passMark() {
        return Optional.ofNullable(passMark);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Criterion criterion
                && code.equals(criterion.code)
                && name.equals(criterion.name)
                && weight.equals(criterion.weight)
                && price == criterion.price
                && (passMark == null ? criterion.passMark == null : criterion.passMark != null && passMark.compareTo(criterion.passMark) == 0);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, name);
    }
}
