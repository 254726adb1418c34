package org.karvan.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The hours of a tender, from the last question to the opening, as instants; a draft may not say them yet.
 *
 * <p>The deadline only ever moves later, and close and opening move with it: who relied on an hour never finds it earlier.
 */
@Embeddable
public class Timetable {

    @Column(nullable = false, length = 40)
    private String zone;

    @Column(name = "questions_until")
    private Instant questionsUntil;

    @Column(name = "deadline")
    private Instant deadline;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "opens_at")
    private Instant opensAt;

    protected Timetable() {
    }

    /** A zone and no hours yet. */
    Timetable(ZoneId zone) {
        this.zone = zone.getId();
    }

    Timetable(TenderDates checked, Duration settle) {
        this(checked.zone());
        questionsUntil = checked.at(checked.questionsUntil());
        opensAt = checked.at(checked.opensAt());
        deadline = checked.at(checked.deadline());
        closesAt = deadline.plus(settle);
    }

    /** The timetable with a later deadline. @throws IllegalArgumentException when it is not later */
    Timetable extended(Instant later) {
        if (!later.isAfter(deadline)) {
            throw new IllegalArgumentException(later + " is not after " + deadline);
        }
        Duration shift = Duration.between(deadline, later);
        Timetable extended = new Timetable(zone());
        extended.questionsUntil = questionsUntil;
        extended.deadline = later;
        extended.closesAt = closesAt.plus(shift);
        extended.opensAt = opensAt.plus(shift);
        return extended;
    }

    boolean isComplete() {
        return deadline != null;
    }

    /** The zone in which the buyer set the times. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Until when suppliers may ask. */
    public Instant questionsUntil() {
        return questionsUntil;
    }

    /** A bid is in time if and only if it was received before this instant. */
    public Instant deadline() {
        return deadline;
    }

    /** When the clock closes the tender: the deadline and the settle window. */
    public Instant closesAt() {
        return closesAt;
    }

    /** How long after the deadline a bid that came in time may still be written down. */
    public Duration settleWindow() {
        return Duration.between(deadline, closesAt);
    }

    /** From when the bids can be opened; never before the settle window is over. */
    public Instant opensAt() {
        return opensAt;
    }
}
