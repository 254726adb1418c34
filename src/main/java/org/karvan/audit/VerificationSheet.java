package org.karvan.audit;

import java.time.Instant;

/**
 * How far a verification has come and what it found.
 *
 * @param begunAt when it began
 * @param begunBy who asked for it; null for the nightly one
 * @param endedAt when it ended; null while it runs
 * @param expected how many entries the log had when it began
 * @param checked how many of them have been found as they were
 * @param headsChecked how many signed heads were compared on the way
 * @param flaw what is wrong; null when nothing is
 * @param flawLeaf at which place of the log, from 0
 * @param flawEntry the number of the entry that stands there
 * @param flawReference what that entry is about
 */
public record VerificationSheet(
        Instant begunAt, String begunBy, Instant endedAt, long expected, long checked, long headsChecked,
        Flaw flaw, Long flawLeaf, Long flawEntry, String flawReference) {

    /** Whether it still runs. */
    public boolean isRunning() {
        return endedAt == null;
    }

    /** Whether it came to the end and found all as it was. */
    public boolean isSound() {
        return endedAt != null && flaw == null;
    }

    /** Whether it found something. */
    public boolean isBroken() {
        return flaw != null;
    }
}
