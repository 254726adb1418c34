package org.karvan.workflow.web;

import java.io.Serializable;
import java.util.List;
import org.karvan.workflow.Offer;

/**
 * A page with the buttons of a life cycle, which {@code <t:steps of="#{thePage}"/>} draws: a page bean extends it, says
 * which steps its reader has and hands the chosen one to its door.
 */
public abstract class StepsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String reason;

    /** The steps this reader could take now. */
    public abstract List<Offer> getOffers();

    /** Takes the step of that name; the outcome is the page to go to, usually this one by redirect. */
    public abstract String take(String step);

    /** The key of the text of a coded reason of this life cycle, such as {@code RejectionReason.NOT_AUTHENTIC}. */
    public abstract String codeKey(String coded);

    /** The coded reason the reader chose; null when none was asked. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The reason in the reader's words; null when none was given. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
