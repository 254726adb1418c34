package org.karvan.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.karvan.identity.Accounts;
import org.karvan.identity.ColleagueRow;
import org.karvan.platform.faces.Words;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;

/** The people of the reader's organisation. */
@Named
@RequestScoped
public class ColleaguesPage {

    @Inject
    private Accounts accounts;

    @Inject
    private ListFile file;

    @Inject
    private Words words;

    private List<ColleagueRow> rows;

    /** Reads them. */
    public void load() {
        rows = file.whole("colleagues.title", columns(), accounts::colleagueRows);
    }

    private Columns<ColleagueRow> columns() {
        return Columns.<ColleagueRow>none()
                .text("colleague.name", ColleagueRow::name)
                .text("signIn.email", ColleagueRow::email)
                .text("colleague.roles", row -> row.roles().stream().map(words::of).collect(Collectors.joining("; ")))
                .figure("colleague.approves", "USD", ColleagueRow::approvalLimitUsd)
                .text("account.state", ColleagueRow::state);
    }

    public List<ColleagueRow> getRows() {
        return rows;
    }
}
