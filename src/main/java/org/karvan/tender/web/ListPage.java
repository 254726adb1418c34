package org.karvan.tender.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Words;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.tender.PlaceRow;
import org.karvan.tender.TenderFilter;
import org.karvan.tender.TenderRow;
import org.karvan.tender.TenderState;
import org.karvan.tender.Tenders;

/** The public list of tenders; its filters stand in the address. */
@Named
@RequestScoped
public class ListPage  {

    @Inject
    private Tenders tenders;

    @Inject
    private ListFile file;

    @Inject
    private Words texts;

    @Inject
    private Reader reader;

    private Mineral mineral;
    private ProductForm form;
    private TenderState state;
    private String place;
    private LocalDate from;
    private LocalDate to;
    private String words;
    private Integer page = 1;
    private Listing<TenderRow> listing;
    private List<PlaceRow> places = List.of();

    /** Looks for what the address asks. */
    public void load() {
        TenderFilter filter = new TenderFilter(mineral, form, state, place, from, to, words);
        listing = file.page("tender.list.title", TenderColumns.in(texts, reader.getLanguage()), page == null ? 1 : page,
                number -> tenders.list(filter, number));
        places = tenders.places();
    }

    /** The filters as the start of a query, for the links to other pages of the list. */
    public String getQuery() {
        return Query.of("mineral", mineral) + Query.of("form", form) + Query.of("state", state) + Query.of("place", place)
                + Query.of("from", from) + Query.of("to", to) + Query.of("q", words);
    }

    public Listing<TenderRow> getListing() {
        return listing;
    }

    public List<PlaceRow> getPlaces() {
        return places;
    }

    public List<Mineral> getMinerals() {
        return List.of(Mineral.values());
    }

    public List<ProductForm> getForms() {
        return List.of(ProductForm.values());
    }

    public List<TenderState> getStates() {
        return List.copyOf(TenderState.published());
    }

    public Mineral getMineral() {
        return mineral;
    }

    public void setMineral(Mineral mineral) {
        this.mineral = mineral;
    }

    public ProductForm getForm() {
        return form;
    }

    public void setForm(ProductForm form) {
        this.form = form;
    }

    public TenderState getState() {
        return state;
    }

    public void setState(TenderState state) {
        this.state = state;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
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
