package org.karvan.tender.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.karvan.identity.Caller;
import org.karvan.platform.calendar.CalendarEntry;
import org.karvan.platform.calendar.CalendarFile;
import org.karvan.platform.faces.Words;
import org.karvan.tender.TenderOverview;
import org.karvan.tender.TenderSheet;
import org.karvan.tender.Tenders;

/** The page of one tender, for everybody who may see it. */
@Named
@RequestScoped
public class TenderPage {

    @Inject
    private Tenders tenders;

    @Inject
    private Caller caller;

    @Inject
    private TenderActs acts;

    @Inject
    private CalendarFile calendar;

    @Inject
    private Words texts;

    private String ref;
    private TenderSheet sheet;

    /** Reads the tender, and what its reader can do with it when he is signed in. */
    public void load() {
        TenderOverview overview = tenders.overview(ref);
        sheet = overview.sheet();
        if (caller.ifSignedIn().isPresent()) {
            acts.show(overview);
        }
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

    /** How many openers are named. */
    public int getOpenersCount() {
        return getSheet().openers().size();
    }

    /** The tender; in answer to one of its forms, as its reader saw it when he filled that in. */
    public TenderSheet getSheet() {
        return sheet == null ? acts.getSheet() : sheet;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
