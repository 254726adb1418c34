package org.karvan.bid;

import java.time.Instant;

/**
 * What the portal says to whoever shows the number and a hash of a receipt that it gave. It names neither the bidder nor the
 * bid, and not whether a later version has come.
 *
 * @param number the receipt's own number
 * @param sha256 the hash that was shown
 * @param part which envelope has it
 * @param receivedAt when it was received, by the portal's clock, to the microsecond
 * @param keeping how the envelope has been kept
 * @param place whether the receipt is in the log
 */
public record CheckedReceipt(String number, String sha256, SealedPart part, Instant receivedAt, Keeping keeping, LogPlace place) {

    /** Whether all is as it was promised. */
    public boolean isSound() {
        return keeping == Keeping.WHOLE && place != LogPlace.MISSING;
    }
}
