package org.karvan.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.karvan.identity.AccountDesk;
import org.karvan.identity.AccountFilter;
import org.karvan.identity.AccountRow;
import org.karvan.identity.AccountSearch;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;

/** The administrators' list of all accounts. */
@Named
@RequestScoped
public class AccountsPage {

    private static final Columns<AccountRow> COLUMNS = Columns.<AccountRow>none()
            .text("colleague.name", AccountRow::name)
            .text("signIn.email", AccountRow::email)
            .text("account.organisation", AccountRow::organisation)
            .text("account.side", AccountRow::side)
            .text("account.state", AccountRow::state);

    @Inject
    private AccountDesk desk;

    @Inject
    private ListFile file;

    private String words;
    private AccountFilter filter = AccountFilter.ALL;
    private int page = 1;
    private Listing<AccountRow> listing;

    /** Reads the page of the list that is asked for. */
    public void load() {
        AccountFilter shown = filter == null ? AccountFilter.ALL : filter;
        listing = file.page("accounts.title", COLUMNS, page, number -> desk.find(new AccountSearch(words, shown, number)));
    }

    public Listing<AccountRow> getListing() {
        return listing;
    }

    /** The filters as the pager carries them on. */
    public String getQuery() {
        String encoded = URLEncoder.encode(words == null ? "" : words, StandardCharsets.UTF_8);
        return "words=" + encoded + "&filter=" + filter + "&";
    }

    public AccountFilter[] getFilters() {
        return AccountFilter.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public AccountFilter getFilter() {
        return filter;
    }

    public void setFilter(AccountFilter filter) {
        this.filter = filter;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
