package org.karvan.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.evaluation.EvaluationRow;
import org.karvan.evaluation.Evaluations;
import org.karvan.platform.value.Listing;

/** The page with the evaluations of the reader's organisation. */
@Named
@RequestScoped
public class EvaluationsPage {

    @Inject
    private Evaluations evaluations;

    private int page = 1;
    private Listing<EvaluationRow> listing;

    /** Reads one page of the list. */
    public void load() {
        listing = evaluations.own(page);
    }

    public Listing<EvaluationRow> getListing() {
        return listing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
