package org.karvan.audit;

/**
 * How the log stands.
 *
 * @param size how many entries have their place
 * @param waiting how many wait for one; it is more than a few only when the sequencer does not run
 * @param head the latest signed head; null before the first
 * @param key the public half of the portal's key, as PEM text
 * @param fingerprint its fingerprint
 */
public record LogState(long size, long waiting, SignedHead head, String key, String fingerprint) {
}
