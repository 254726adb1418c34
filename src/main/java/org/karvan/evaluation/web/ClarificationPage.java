package org.karvan.evaluation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.evaluation.ClarificationSheet;
import org.karvan.evaluation.Clarifications;

/** The page on which a bidder reads what the committee asks him about his bid, and answers. */
@Named
@ViewScoped
public class ClarificationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clarifications clarifications;

    private String reference;
    private String answer;
    private transient ClarificationSheet sheet;

    /** Reads the question, and the answer when it was given. */
    public void load() {
        sheet = clarifications.asked(reference);
    }

    /** Answers it. */
    public String send() {
        clarifications.answer(reference, answer);
        return "/evaluation/clarification.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public ClarificationSheet getSheet() {
        return sheet;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
