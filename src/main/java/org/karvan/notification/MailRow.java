package org.karvan.notification;

import java.time.Instant;

/**
 * A mail as administrators see it: where it goes and what is in its way, not what it says.
 *
 * @param id its number
 * @param address to whom it goes
 * @param writtenAt when it was written
 * @param state where it stands
 * @param attempts how often it was tried
 * @param nextAttempt when it is tried next, while it waits
 * @param trouble why the last attempt failed; null when none did
 */
public record MailRow(
        Long id, String address, Instant writtenAt, MailState state, int attempts, Instant nextAttempt, String trouble) {

    /** Whether it has been given up and can be tried again. */
    public boolean isGivenUp() {
        return state == MailState.GIVEN_UP;
    }

    /** Whether it is still to be sent. */
    public boolean isWaiting() {
        return state == MailState.WAITING;
    }
}
