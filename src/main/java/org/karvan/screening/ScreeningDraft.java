package org.karvan.screening;

import java.time.LocalDate;
import org.karvan.platform.refusal.Check;

/**
 * What a compliance officer hands in about a search, beside the evidence.
 *
 * @param listName the list, such as OFAC SDN
 * @param listDate the day of its edition
 * @param names the names that were searched for, one a line
 * @param result what was found
 * @param note what else is to be said; why it is somebody else, when a name came near
 */
public record ScreeningDraft(String listName, LocalDate listDate, String names, ScreeningResult result, String note) {

    static final int LONGEST_LIST = 120;
    static final int LONGEST_NAMES = 4000;
    static final int LONGEST_NOTE = 2000;

    /** @throws org.karvan.platform.refusal.Invalid when something is missing or cannot be */
    void check(LocalDate today) {
        Check check = new Check();
        check.text(listName, "listName", LONGEST_LIST);
        check.that(listDate != null, "listDate", "invalid.required");
        check.that(listDate == null || !listDate.isAfter(today), "listDate", "screening.listDate.later");
        check.text(names, "names", LONGEST_NAMES);
        check.that(result != null, "result", "invalid.required");
        if (result == null || result == ScreeningResult.CLEAR) {
            check.optional(note, "note", LONGEST_NOTE);
        } else {
            check.text(note, "note", LONGEST_NOTE);
        }
        check.done();
    }
}
