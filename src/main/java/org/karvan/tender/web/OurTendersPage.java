package org.karvan.tender.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Words;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;
import org.karvan.tender.TenderFilter;
import org.karvan.tender.TenderRow;
import org.karvan.tender.TenderState;
import org.karvan.tender.Tenders;

/** The tenders of the reader's own organisation in every state. */
@Named
@RequestScoped
public class OurTendersPage  {

    @Inject
    private Tenders tenders;

    @Inject
    private ListFile file;

    @Inject
    private Words texts;

    @Inject
    private Reader reader;

    private TenderState state;
    private String words;
    private Integer page = 1;
    private Listing<TenderRow> listing;

    /** Looks for what the address asks. */
    public void load() {
        TenderFilter filter = new TenderFilter(null, null, state, null, null, null, words);
        listing = file.page("tender.own.title", TenderColumns.in(texts, reader.getLanguage()), page == null ? 1 : page,
                number -> tenders.own(filter, number));
    }

    /** The filters as the start of a query, for the links to other pages of the list. */
    public String getQuery() {
        return Query.of("state", state) + Query.of("q", words);
    }

    public Listing<TenderRow> getListing() {
        return listing;
    }

    public List<TenderState> getStates() {
        return List.of(TenderState.values());
    }

    public TenderState getState() {
        return state;
    }

    public void setState(TenderState state) {
        this.state = state;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
