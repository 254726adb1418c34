package org.karvan.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.evaluation.EvaluationRow;
import org.karvan.evaluation.Evaluations;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;

/** The page with the evaluations of the reader's organisation. */
@Named
@RequestScoped
public class EvaluationsPage {

    private static final Columns<EvaluationRow> COLUMNS = Columns.<EvaluationRow>none()
            .text("evaluation.tender", EvaluationRow::tenderReference)
            .text("evaluation.subject", EvaluationRow::title)
            .text("evaluation.state", EvaluationRow::state)
            .instant("evaluation.began", EvaluationRow::beganAt)
            .instant("evaluation.reported", EvaluationRow::reportedAt);

    @Inject
    private Evaluations evaluations;

    @Inject
    private ListFile file;

    private int page = 1;
    private Listing<EvaluationRow> listing;

    /** Reads one page of the list. */
    public void load() {
        listing = file.page("evaluation.list.title", COLUMNS, page, evaluations::own);
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
