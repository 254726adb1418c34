package org.karvan.sealing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The key to the envelopes of one thing, as everybody may see it.
 *
 * @param subject the thing, or the part of it, to whose envelopes it is the key
 * @param fingerprint by what it is compared
 * @param madeAt when it was made
 * @param quorum how many of the holders must open together
 * @param holders who holds a share
 * @param statement what the portal signed when it was made: the key, the quorum, a hash of each share
 * @param signature its signature, in hexadecimal
 */
public record EnvelopeKeySheet(
        String subject, String fingerprint, Instant madeAt, int quorum, List<HolderRow> holders, String statement, String signature)
        implements Serializable {

    public EnvelopeKeySheet {
        holders = List.copyOf(holders);
    }

    /** How many shares are left. */
    public int left() {
        return (int) holders.stream().filter(holder -> !holder.lost()).count();
    }

    /** Whether one more loss would leave too few to open. */
    public boolean isAtRisk() {
        return left() <= quorum && left() < holders.size() && !isLost();
    }

    /** Whether too few are left to open. */
    public boolean isLost() {
        return left() < quorum;
    }
}
