package org.karvan.tender;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The timetable of a tender.
 *
 * @param zone the zone in which the buyer set the times
 * @param questionsUntil until when suppliers may ask
 * @param deadline bids are in time before this instant
 * @param opensAt from when the bids can be opened
 */
public record TenderDates(ZoneId zone, Instant questionsUntil, Instant deadline, Instant opensAt) implements Serializable {
}
