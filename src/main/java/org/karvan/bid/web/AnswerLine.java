package org.karvan.bid.web;

import org.karvan.bid.AnswerEntry;
import org.karvan.bid.OfferSheet.Answered;

/** One line of the form of answers: a question and what is typed below it. */
public class AnswerLine {

    private final String code;
    private final String question;
    private String typed;

    AnswerLine(Answered saved) {
        code = saved.code();
        question = saved.question();
        typed = saved.answer();
    }

    AnswerEntry entry() {
        return new AnswerEntry(code, typed);
    }

    public String getQuestion() {
        return question;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
