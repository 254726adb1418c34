package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.karvan.bid.OfferSheet;

/** The page on which the buyer's questions are answered. */
@Named
@RequestScoped
public class AnswersPage extends SectionPage {

    private List<AnswerLine> lines;
    private String remarks;

    @Override
    protected void fill(OfferSheet saved) {
        lines = saved.answers().stream().map(AnswerLine::new).toList();
        remarks = saved.offer().remarks();
    }

    /** Seals what was said into the working copy. */
    public String save() {
        drafts().saveAnswers(tender(), getSeen(), lines.stream().map(AnswerLine::entry).toList(), remarks);
        return backToTasks();
    }

    public List<AnswerLine> getLines() {
        return lines;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
