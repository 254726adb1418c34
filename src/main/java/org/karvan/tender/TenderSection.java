package org.karvan.tender;

import java.util.function.Predicate;

/** A section of a draft: a line of the task list with which an officer fills it. */
public enum TenderSection {
    BASICS("tender-basics", Tender::hasBasics),
    ITEMS("tender-items", tender -> !tender.lots().isEmpty()),
    DELIVERY("tender-delivery", Tender::hasDelivery),
    CRITERIA("tender-criteria", tender -> tender.hasWholeCriteria() && tender.hasOnePrice()),
    TERMS("tender-terms", Tender::hasTerms),
    TIMETABLE("tender-timetable", Tender::hasDates),
    OPENERS("tender-openers", Tender::hasOpeners),
    SUPPLIERS("tender-suppliers", tender -> tender.procedure() == Procedure.OPEN || !tender.invited().isEmpty()),
    /** Papers are useful and not required. */
    DOCUMENTS("tender-documents", tender -> !tender.documents().isEmpty());

    private final String page;
    private final Predicate<Tender> complete;

    TenderSection(String page, Predicate<Tender> complete) {
        this.page = page;
        this.complete = complete;
    }

    /** The name of its page. */
    public String page() {
        return page;
    }

    boolean isComplete(Tender tender) {
        return complete.test(tender);
    }
}
