package org.karvan.sealing;

/**
 * A copy that is closed to an organisation's own key.
 *
 * @param key the fingerprint of that key
 * @param sealed the envelope
 */
public record ClosedCopy(String key, Sealed sealed) {
}
