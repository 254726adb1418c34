package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.karvan.platform.value.Percent;

/** How much of an unwanted element, such as As or Pb, a lot may hold before it costs a penalty or is refused. */
@Embeddable
public class ElementLimit {

    @Column(name = "element", nullable = false, length = 2)
    private String element;

    @Column(name = "penalty_above", precision = 9, scale = 6)
    private Percent penaltyAbove;

    @Column(name = "rejection_above", precision = 9, scale = 6)
    private Percent rejectionAbove;

    protected ElementLimit() {
    }

    ElementLimit(String element, Percent penaltyAbove, Percent rejectionAbove) {
        this.element = element;
        this.penaltyAbove = penaltyAbove;
        this.rejectionAbove = rejectionAbove;
    }

    /** The chemical symbol. */
    public String element() {
        return element;
    }

    /** The content in percent of dry mass above which the price falls; null when there is no penalty. */
    public Percent penaltyAbove() {
        return penaltyAbove;
    }

    /** The content in percent of dry mass above which the buyer may refuse the lot; null when there is no such limit. */
    public Percent rejectionAbove() {
        return rejectionAbove;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ElementLimit limit
                && element.equals(limit.element)
                && Objects.equals(penaltyAbove, limit.penaltyAbove)
                && Objects.equals(rejectionAbove, limit.rejectionAbove);
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }
}
