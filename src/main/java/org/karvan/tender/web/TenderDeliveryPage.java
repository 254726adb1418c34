package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.karvan.platform.value.Incoterm;
import org.karvan.tender.PlaceRow;
import org.karvan.tender.TenderDelivery;
import org.karvan.tender.TenderSheet;
import org.karvan.tender.Tenders;

/** The section of a draft that says where and when is delivered. */
@Named
@ViewScoped
public class TenderDeliveryPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tenders tenders;

    private Incoterm incoterm;
    private String place;
    private String namedPlace;
    private YearMonth from;
    private YearMonth to;
    private List<PlaceRow> places = List.of();

    @Override
    protected void fill(TenderSheet draft) {
        places = tenders.places();
        incoterm = draft.incoterm();
        place = draft.place() == null ? null : draft.place().code();
        namedPlace = draft.namedPlace();
        from = draft.deliveryFrom() == null ? null : YearMonth.from(draft.deliveryFrom());
        to = draft.deliveryTo() == null ? null : YearMonth.from(draft.deliveryTo());
    }

    /** Saves the section. */
    public String save() {
        drafts().save(getRef(), version(), new TenderDelivery(incoterm, place, namedPlace, from, to));
        return toTasks();
    }

    public List<Incoterm> getIncoterms() {
        return List.of(Incoterm.values());
    }

    public List<PlaceRow> getPlaces() {
        return places;
    }

    public Incoterm getIncoterm() {
        return incoterm;
    }

    public void setIncoterm(Incoterm incoterm) {
        this.incoterm = incoterm;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getNamedPlace() {
        return namedPlace;
    }

    public void setNamedPlace(String namedPlace) {
        this.namedPlace = namedPlace;
    }

    public YearMonth getFrom() {
        return from;
    }

    public void setFrom(YearMonth from) {
        this.from = from;
    }

    public YearMonth getTo() {
        return to;
    }

    public void setTo(YearMonth to) {
        this.to = to;
    }
}
