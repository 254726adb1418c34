package org.karvan.screening;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the screenings of one organisation amount to. */
final class Clearance {

    private Clearance() {
    }

    /**
     * Whether the latest screening of every list that was ever searched is without a hit, and one was made since the
     * names last changed. A hit is outlived only by a later search of the same list.
     *
     * @param screenings all of one organisation, the latest last
     */
    static boolean isGiven(List<Screening> screenings, Instant namesSince) {
        Map<String, Screening> latest = new HashMap<>();
        screenings.forEach(screening -> latest.put(screening.listName(), screening));
        Collection<Screening> standing = latest.values();
        return standing.stream().allMatch(screening -> screening.result().isCleared())
                && standing.stream().anyMatch(screening -> !screening.recordedAt().isBefore(namesSince));
    }
}
