package org.karvan.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.karvan.identity.Accounts;
import org.karvan.identity.ColleagueRow;

/** The people of the reader's organisation. */
@Named
@RequestScoped
public class ColleaguesPage {

    @Inject
    private Accounts accounts;

    private List<ColleagueRow> rows;

    /** Reads them. */
    public void load() {
        rows = accounts.colleagueRows();
    }

    public List<ColleagueRow> getRows() {
        return rows;
    }
}
