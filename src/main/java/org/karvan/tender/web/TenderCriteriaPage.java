package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.karvan.tender.TenderCriterion;
import org.karvan.tender.TenderSheet;

/** The section of a draft that says by what bids are scored. */
@Named
@ViewScoped
public class TenderCriteriaPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private final List<CriterionLine> lines = new ArrayList<>();

    @Override
    protected void fill(TenderSheet draft) {
        lines.clear();
        draft.criteria().forEach(criterion -> lines.add(new CriterionLine(criterion)));
        while (lines.size() < TenderCriterion.MOST) {
            lines.add(new CriterionLine());
        }
    }

    /** Saves the section; lines without name and weight are left out. */
    public String save() {
        drafts().save(getRef(), version(), lines.stream().filter(CriterionLine::isGiven).map(CriterionLine::criterion).toList());
        return toTasks();
    }

    public List<CriterionLine> getLines() {
        return lines;
    }
}
