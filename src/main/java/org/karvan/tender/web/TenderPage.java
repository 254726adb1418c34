package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.karvan.platform.calendar.CalendarEntry;
import org.karvan.platform.calendar.CalendarFile;
import org.karvan.platform.faces.Words;
import org.karvan.tender.CancelReason;
import org.karvan.tender.FailReason;
import org.karvan.tender.TenderDrafts;
import org.karvan.tender.TenderOverview;
import org.karvan.tender.TenderSheet;
import org.karvan.tender.TenderStep;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Offer;
import org.karvan.workflow.web.StepsPage;

/** The page of one tender, for everybody who may see it. */
@Named
@ViewScoped
public class TenderPage extends StepsPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tenders tenders;

    @Inject
    private TenderDrafts drafts;

    @Inject
    private CalendarFile calendar;

    @Inject
    private Words texts;

    private String ref;
    private TenderSheet sheet;
    private List<Offer> offers = List.of();

    /** Reads the tender and what its reader can do with it. */
    public void load() {
        TenderOverview overview = tenders.overview(ref);
        sheet = overview.sheet();
        offers = overview.offers();
        calendar.offer(ref, this::dates);
    }

    /** The hours of the tender that are fixed so far. */
    private List<CalendarEntry> dates() {
        List<CalendarEntry> dates = new ArrayList<>();
        date(dates, "questions", "tender.calendar.questions", sheet.questionsUntil());
        date(dates, "deadline", "tender.calendar.deadline", sheet.deadline());
        date(dates, "opening", "tender.calendar.opening", sheet.opensAt());
        return dates;
    }

    private void date(List<CalendarEntry> dates, String kind, String key, Instant at) {
        if (at != null) {
            dates.add(CalendarEntry.at(sheet.reference() + "-" + kind, at, texts.fill(key, sheet.reference(), sheet.title()),
                    "/tender/tender.xhtml?ref=" + sheet.reference()));
        }
    }

    @Override
    public String take(String step) {
        switch (TenderStep.valueOf(step)) {
            case SUBMIT -> drafts.submit(ref);
            case DISCARD -> drafts.discard(ref);
            case RETURN -> drafts.sendBack(ref, getReason());
            case PUBLISH -> drafts.publish(ref);
            case FAIL -> tenders.fail(ref, getCode() == null ? null : FailReason.valueOf(getCode()), getReason());
            case CANCEL -> tenders.cancel(ref, getCode() == null ? null : CancelReason.valueOf(getCode()), getReason());
            case ANSWER -> {
                return to("questions");
            }
            case ADDENDUM -> {
                return to("addendum");
            }
            case EXTEND -> {
                return to("extension");
            }
            default -> throw new IllegalArgumentException(step + " is not taken here");
        }
        return to("tender");
    }

    /** Begins a draft with what this tender asks for. */
    public String copy() {
        return "/tender/tender-draft.xhtml?faces-redirect=true&ref=" + drafts.copy(ref);
    }

    private String to(String page) {
        return "/tender/" + page + ".xhtml?faces-redirect=true&ref=" + ref;
    }

    @Override
    public List<Offer> getOffers() {
        return offers;
    }

    @Override
    public String codeKey(String coded) {
        boolean isCancel = Arrays.stream(CancelReason.values()).map(CancelReason::name).anyMatch(coded::equals);
        return (isCancel ? CancelReason.class : FailReason.class).getSimpleName() + "." + coded;
    }

    /** How many openers are named. */
    public int getOpenersCount() {
        return sheet.openers().size();
    }

    public TenderSheet getSheet() {
        return sheet;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
