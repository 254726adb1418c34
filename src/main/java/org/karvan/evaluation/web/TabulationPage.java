package org.karvan.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.document.web.Attachment;
import org.karvan.evaluation.Evaluations;
import org.karvan.evaluation.Tabulation;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.paper.Paper;
import org.karvan.platform.table.ListFile;

/** The page with the opened offers side by side; also as a paper, a workbook or separated values. */
@Named
@RequestScoped
public class TabulationPage {

    @Inject
    private Evaluations evaluations;

    @Inject
    private ListFile file;

    @Inject
    private Reader reader;

    private String tender;
    private Tabulation tabulation;

    /** Reads the offers, which is noted in the trail, whether they are shown or leave as a file. */
    public void load() {
        tabulation = evaluations.tabulation(tender);
        TabulationLines lines = new TabulationLines(tabulation, Wording.in(reader.getLocale()));
        if (file.isPaper()) {
            Attachment.send("tabulation-" + tabulation.tenderReference() + ".pdf", Paper.MEDIA_TYPE, lines.paper());
        } else {
            file.table("tabulation.sheet", lines::all);
        }
    }

    /** The offers; null when they are not for this reader. */
    public Tabulation getTabulation() {
        return tabulation;
    }

    public String getTender() {
        return tender;
    }

    public void setTender(String tender) {
        this.tender = tender;
    }
}
