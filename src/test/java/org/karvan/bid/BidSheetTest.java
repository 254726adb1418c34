package org.karvan.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a bidder's page says of how long his bid binds him. */
class BidSheetTest {

    private static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");

    @Test
    void anOpenedBidBindsUntilItsBidderIsFreedOrItIsAccepted() {
        Set<BidState> binding = EnumSet.allOf(BidState.class).stream()
                .filter(state -> !state.isBeforeOpening() && sheet(state, NOON).binding())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.of(BidState.OPENED, BidState.QUALIFIED, BidState.PRICED, BidState.RESERVE), binding);
    }

    @Test
    void aSealedBidDoesNotSayYetUntilWhenItBinds() {
        assertFalse(sheet(BidState.SUBMITTED, null).binding());
    }

    private static BidSheet sheet(BidState state, Instant validUntil) {
        return new BidSheet("BID-1", state, "TND-1", "Concentrate", NOON, 1, NOON, validUntil, false, false, 1, true, Set.of(),
                new EnumMap<>(BidSection.class), List.of());
    }
}
