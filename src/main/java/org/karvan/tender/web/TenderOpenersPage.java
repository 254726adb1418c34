package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.karvan.tender.TenderSheet;

/** The section of a draft that names who opens the bids. */
@Named
@ViewScoped
public class TenderOpenersPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private Long[] openers;
    private Integer quorum;
    private List<TenderSheet.OpenerRow> choices = List.of();

    @Override
    protected void fill(TenderSheet draft) {
        choices = drafts().fitOpeners(draft.reference());
        openers = draft.openers().stream().map(TenderSheet.OpenerRow::accountId).toArray(Long[]::new);
        quorum = draft.quorum() == 0 ? null : draft.quorum();
    }

    /** Saves the section. */
    public String save() {
        drafts().saveOpeners(getRef(), version(), Set.of(openers), quorum == null ? 0 : quorum);
        return toTasks();
    }

    public List<TenderSheet.OpenerRow> getChoices() {
        return choices;
    }

    public Long[] getOpeners() {
        return openers;
    }

    public void setOpeners(Long[] openers) {
        this.openers = openers;
    }

    public Integer getQuorum() {
        return quorum;
    }

    public void setQuorum(Integer quorum) {
        this.quorum = quorum;
    }
}
