package org.karvan.sealing;

import java.io.Serializable;
import java.time.Instant;

/**
 * An opener's own key as he sees it.
 *
 * @param fingerprint by what others compare it
 * @param madeAt when he made it
 * @param provedAt when he last proved that he knows its passphrase
 * @param proveBy until when that counts for the publication of a tender
 * @param isProved whether it still counts now
 * @param shares how many tenders' envelopes wait for him to open them with others
 */
public record OpenerKeySheet(String fingerprint, Instant madeAt, Instant provedAt, Instant proveBy, boolean isProved, int shares)
        implements Serializable {
}
