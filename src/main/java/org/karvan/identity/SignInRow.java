package org.karvan.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * One device on which somebody is signed in, as a list shows it.
 *
 * @param id its number, by which it is ended
 * @param startedAt since when
 * @param lastSeenAt when something was last asked from there, to the minute
 * @param userAgent how the browser names itself
 */
public record SignInRow(Long id, Instant startedAt, Instant lastSeenAt, String userAgent) implements Serializable {
}
