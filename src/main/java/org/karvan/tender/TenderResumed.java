package org.karvan.tender;

import java.time.Duration;

/**
 * A complaint no longer holds a tender up: told to the features above in the same transaction.
 *
 * @param tender the reference of the tender
 * @param heldUp for how long it stood still
 */
public record TenderResumed(String tender, Duration heldUp) {
}
