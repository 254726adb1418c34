package org.karvan.sealing;

import java.time.Instant;

/**
 * An organisation's own key as its people see it.
 *
 * @param fingerprint by what keys are compared
 * @param madeAt when it was made
 * @param failures how many wrong passphrases came since it was last typed right
 */
public record OwnKeySheet(String fingerprint, Instant madeAt, int failures) {
}
