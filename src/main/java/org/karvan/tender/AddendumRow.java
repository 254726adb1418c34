package org.karvan.tender;

import java.io.Serializable;
import java.time.Instant;

/**
 * An addendum as pages show it.
 *
 * @param number its number
 * @param text what changes
 * @param issuedAt when it was issued
 * @param deadline to when it moved the deadline; null when it left it
 */
public record AddendumRow(int number, String text, Instant issuedAt, Instant deadline) implements Serializable {
}
