package org.karvan.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.evaluation.BidderResult;
import org.karvan.evaluation.Evaluations;

/** The page on which a bidder learns what came of his bid. */
@Named
@RequestScoped
public class ResultPage {

    @Inject
    private Evaluations evaluations;

    private String tender;
    private BidderResult result;

    /** Reads the result of the reader's organisation. */
    public void load() {
        result = evaluations.result(tender);
    }

    public BidderResult getResult() {
        return result;
    }

    public String getTender() {
        return tender;
    }

    public void setTender(String tender) {
        this.tender = tender;
    }
}
