package org.karvan.evaluation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.karvan.evaluation.ScoreDraft;
import org.karvan.evaluation.ScoreForm;
import org.karvan.evaluation.Scores;

/** The page on which an evaluator fills in his own sheet. */
@Named
@ViewScoped
public class ScoresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/evaluation/scores.xhtml?faces-redirect=true&includeViewParams=true";
    private static final String EVALUATION = "/evaluation/evaluation.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private Scores scores;

    private String tender;
    private long version;
    private List<ScoredBidEntries> bids = List.of();
    private transient ScoreForm form;

    /** Reads the reader's sheet. */
    public void load() {
        form = scores.form(tender);
        version = form.version();
        bids = form.bids().stream().map(ScoredBidEntries::new).toList();
    }

    /** Keeps what has been given so far. */
    public String save() {
        scores.save(tender, drafts(), version);
        return HERE;
    }

    /** Keeps it and hands the sheet in. */
    public String handIn() {
        scores.handIn(tender, drafts(), version);
        return EVALUATION;
    }

    /** Takes the sheet back to change it. */
    public String takeBack() {
        scores.takeBack(tender);
        return HERE;
    }

    private List<ScoreDraft> drafts() {
        return bids.stream().flatMap(bid -> bid.getEntries().stream()).map(ScoreEntry::draft).toList();
    }

    public ScoreForm getForm() {
        return form;
    }

    public List<ScoredBidEntries> getBids() {
        return bids;
    }

    public String getTender() {
        return tender;
    }

    public void setTender(String tender) {
        this.tender = tender;
    }
}
