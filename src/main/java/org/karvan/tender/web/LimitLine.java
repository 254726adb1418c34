package org.karvan.tender.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.karvan.tender.TenderItem;

/** The line of a form for the limits of one unwanted element. */
public class LimitLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String element;
    private BigDecimal penaltyAbove;
    private BigDecimal rejectionAbove;

    LimitLine(String element) {
        this.element = element;
    }

    void fill(List<TenderItem.Limit> limits) {
        limits.stream().filter(limit -> limit.element().equals(element)).forEach(limit -> {
            penaltyAbove = limit.penaltyAbove();
            rejectionAbove = limit.rejectionAbove();
        });
    }

    boolean isGiven() {
        return penaltyAbove != null || rejectionAbove != null;
    }

    TenderItem.Limit limit() {
        return new TenderItem.Limit(element, penaltyAbove, rejectionAbove);
    }

    public String getElement() {
        return element;
    }

    public BigDecimal getPenaltyAbove() {
        return penaltyAbove;
    }

    public void setPenaltyAbove(BigDecimal penaltyAbove) {
        this.penaltyAbove = penaltyAbove;
    }

    public BigDecimal getRejectionAbove() {
        return rejectionAbove;
    }

    public void setRejectionAbove(BigDecimal rejectionAbove) {
        this.rejectionAbove = rejectionAbove;
    }
}
