package org.karvan.tender;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import org.karvan.platform.refusal.Check;

/**
 * A new deadline of a published tender.
 *
 * @param deadline the time as clocks in the tender's own zone show it
 */
public record TenderExtension(LocalDateTime deadline) implements Serializable {

    Instant checked(Tender tender, Instant now) {
        TenderDates dates = new TenderDates(tender.timetable().zone(), null, deadline, null);
        Check check = new Check();
        dates.checkTime(check, deadline, "deadline");
        check.done();
        Instant later = dates.at(deadline);
        check.that(later.isAfter(tender.deadline()), "deadline", "tender.extend.later");
        dates.checkReach(check, deadline, "deadline", now);
        check.done();
        return later;
    }
}
