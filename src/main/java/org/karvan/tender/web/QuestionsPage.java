package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.tender.TenderSheet;
import org.karvan.tender.Tenders;

/** The questions of a tender: suppliers ask, the buyer answers for everybody. */
@Named
@ViewScoped
public class QuestionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tenders tenders;

    private String ref;
    private Integer number;
    private TenderSheet sheet;
    private String question;
    private String answer;

    /** Reads the tender with its questions. */
    public void load() {
        sheet = tenders.sheet(ref);
    }

    /** Asks the buyer. */
    public String ask() {
        tenders.ask(ref, question);
        return here();
    }

    /** Answers everybody the question that was chosen. */
    public String give() {
        tenders.answer(ref, number, answer);
        return here();
    }

    private String here() {
        return "/tender/questions.xhtml?faces-redirect=true&ref=" + ref;
    }

    public TenderSheet getSheet() {
        return sheet;
    }

    /** The question that is to be answered; null when none was chosen. */
    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
