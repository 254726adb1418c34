package org.karvan.tender;

import java.time.Duration;

/**
 * The periods that the rules of a day ask for, from dated reference data.
 *
 * @param nationalBiddingDays the least time for bidding at a national tender
 * @param internationalBiddingDays the least time for bidding at an international one
 * @param addendumDays the least time that must be left after an addendum
 * @param standstillDays the time between the intention to award and the award
 * @param validityDays for how long a bid binds unless the buyer says otherwise
 */
record TenderPeriods(
        int nationalBiddingDays, int internationalBiddingDays, int addendumDays, int standstillDays, int validityDays) {

    Duration leastBidding(Reach reach) {
        return Duration.ofDays(reach == Reach.NATIONAL ? nationalBiddingDays : internationalBiddingDays);
    }

    Duration leastAfterAddendum() {
        return Duration.ofDays(addendumDays);
    }
}
