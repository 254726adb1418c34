package org.karvan.tender;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.karvan.platform.refusal.Check;

/**
 * The timetable of a tender, as clocks in the chosen zone show it.
 *
 * @param zone the zone in which the buyer sets the times
 * @param questionsUntil until when suppliers may ask
 * @param deadline bids are in time before this instant
 * @param opensAt from when the bids can be opened
 */
public record TenderDates(ZoneId zone, LocalDateTime questionsUntil, LocalDateTime deadline, LocalDateTime opensAt)
        implements Serializable {

    /** The zones in which a buyer may set times. */
    public static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/New_York"), ZoneId.of("America/Chicago"), ZoneId.of("America/Denver"),
            ZoneId.of("America/Los_Angeles"), ZoneId.of("Asia/Karachi"), ZoneId.of("UTC"));

    /** The furthest a deadline may lie ahead. */
    private static final Duration FURTHEST = Duration.ofDays(730);

    void check(Check check, Instant now, Duration settle) {
        check.that(zone != null && ZONES.contains(zone), "zone", "invalid.required");
        checkTime(check, questionsUntil, "questionsUntil");
        checkTime(check, deadline, "deadline");
        checkTime(check, opensAt, "opensAt");
        check.done();
        check.that(at(questionsUntil).isAfter(now), "questionsUntil", "tender.dates.past");
        check.that(at(questionsUntil).isBefore(at(deadline)), "questionsUntil", "tender.dates.questionsBeforeDeadline");
        checkReach(check, deadline, "deadline", now);
        check.that(!at(opensAt).isBefore(at(deadline).plus(settle)), "opensAt", "tender.dates.opening", settle.toSeconds());
        checkReach(check, opensAt, "opensAt", now);
        check.done();
    }

    void checkReach(Check check, LocalDateTime time, String field, Instant now) {
        check.that(at(time).isBefore(now.plus(FURTHEST)), field, "tender.dates.tooFar", FURTHEST.toDays());
    }

    /** The hour that is skipped when clocks go forward does not exist. */
    void checkTime(Check check, LocalDateTime time, String field) {
        check.that(time != null, field, "invalid.required");
        check.that(time == null || zone == null || !zone.getRules().getValidOffsets(time).isEmpty(), field, "tender.dates.skipped");
    }

    Instant at(LocalDateTime time) {
        return time.atZone(zone).toInstant();
    }
}
