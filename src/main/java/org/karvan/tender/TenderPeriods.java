package org.karvan.tender;

import java.time.Duration;

/**
 * The periods that the rules of a day ask for.
 *
 * @param leastNational the least time for bidding at a national tender
 * @param leastInternational the least time for bidding at an international one
 * @param leastAfterAddendum the least time that must be left after an addendum
 * @param standstill the time between the intention to award and the award
 * @param settle how long after a deadline bids that came in time may still be written down
 */
record TenderPeriods(
        Duration leastNational, Duration leastInternational, Duration leastAfterAddendum, Duration standstill, Duration settle) {

    Duration leastBidding(Reach reach) {
        return reach == Reach.NATIONAL ? leastNational : leastInternational;
    }
}
