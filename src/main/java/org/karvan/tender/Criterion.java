package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
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

    protected Criterion() {
    }

    Criterion(String code, String name, Percent weight, boolean price) {
        this.code = code;
        this.name = name;
        this.weight = weight;
        this.price = price;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Criterion criterion
                && code.equals(criterion.code)
                && name.equals(criterion.name)
                && weight.equals(criterion.weight)
                && price == criterion.price;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, name);
    }
}
