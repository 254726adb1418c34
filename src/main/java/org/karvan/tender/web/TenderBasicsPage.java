package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.karvan.tender.Reach;
import org.karvan.tender.TenderBasics;
import org.karvan.tender.TenderSheet;

/** The section of a draft that says what is wanted and why. */
@Named
@ViewScoped
public class TenderBasicsPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private String title;
    private String summary;
    private Reach reach;
    private String currency;

    @Override
    protected void fill(TenderSheet draft) {
        title = draft.title();
        summary = draft.summary();
        reach = draft.reach();
        currency = draft.currency();
    }

    /** Saves the section. */
    public String save() {
        drafts().save(getRef(), version(), new TenderBasics(title, summary, reach, currency));
        return toTasks();
    }

    public List<Reach> getReaches() {
        return List.of(Reach.values());
    }

    public List<String> getCurrencies() {
        return TenderBasics.CURRENCIES;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public Reach getReach() {
        return reach;
    }

    public void setReach(Reach reach) {
        this.reach = reach;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
