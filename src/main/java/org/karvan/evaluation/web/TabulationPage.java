package org.karvan.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.evaluation.Evaluations;
import org.karvan.evaluation.Tabulation;

/** The page with the opened offers side by side. */
@Named
@RequestScoped
public class TabulationPage {

    @Inject
    private Evaluations evaluations;

    private String tender;
    private Tabulation tabulation;

    /** Reads the offers, which is noted in the trail. */
    public void load() {
        tabulation = evaluations.tabulation(tender);
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
