package org.karvan.tender;

import java.time.Duration;

/**
 * What the door gathers for the guards of a tender's steps.
 *
 * @param buyerApproved whether the buyer is approved now
 * @param leastBiddingTime the least time between publication and deadline by the rules of today
 * @param openersFit whether every named opener still is one and takes no other part in this tender
 * @param keysProved whether each of them has a key and has proved its passphrase within the time of today's rule
 */
record TenderFacts(boolean buyerApproved, Duration leastBiddingTime, boolean openersFit, boolean keysProved) {

    /** After the publication no step asks again. */
    static final TenderFacts SETTLED_AT_PUBLICATION = new TenderFacts(true, Duration.ZERO, true, true);
}
