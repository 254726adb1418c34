package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.karvan.tender.SectionRow;
import org.karvan.tender.TenderSheet;

/** The task list of a draft. */
@Named
@ViewScoped
public class TenderDraftPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private List<SectionRow> sections = List.of();

    @Override
    protected void fill(TenderSheet draft) {
        sections = drafts().sections(draft.reference());
    }

    /** How many sections are complete. */
    public long getComplete() {
        return sections.stream().filter(SectionRow::complete).count();
    }

    public List<SectionRow> getSections() {
        return sections;
    }
}
