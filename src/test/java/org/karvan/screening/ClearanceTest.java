package org.karvan.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;

/** When an organisation counts as cleared, and what a screening must tell. */
class ClearanceTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final Actor OFFICER = new Actor(3L, "Cora", 1L, Side.PORTAL, Set.of(Role.COMPLIANCE));

    @Test
    void nobodyIsClearedWithoutASearch() {
        assertFalse(Clearance.isGiven(List.of(), Instant.EPOCH));
    }

    @Test
    void aClearSearchClears() {
        assertTrue(Clearance.isGiven(List.of(found("OFAC SDN", ScreeningResult.CLEAR, NOW)), NOW));
    }

    @Test
    void somebodyElseOfThatNameClears() {
        assertTrue(Clearance.isGiven(List.of(found("OFAC SDN", ScreeningResult.FALSE_POSITIVE, NOW)), NOW));
    }

    @Test
    void aHitIsNotOutweighedByAnotherList() {
        assertFalse(Clearance.isGiven(
                List.of(found("OFAC SDN", ScreeningResult.HIT, NOW), found("UN", ScreeningResult.CLEAR, NOW.plusSeconds(1))), NOW));
    }

    @Test
    void aHitIsOutlivedByALaterSearchOfItsList() {
        assertTrue(Clearance.isGiven(List.of(
                found("OFAC SDN", ScreeningResult.HIT, NOW), found("OFAC SDN", ScreeningResult.FALSE_POSITIVE, NOW.plusSeconds(1))), NOW));
    }

    @Test
    void aSearchFromBeforeTheNamesChangedIsNotEnough() {
        assertFalse(Clearance.isGiven(List.of(found("OFAC SDN", ScreeningResult.CLEAR, NOW)), NOW.plusSeconds(1)));
    }

    @Test
    void aSearchTellsListEditionNamesAndResult() {
        Invalid refused = assertThrows(Invalid.class, () -> new ScreeningDraft(null, null, " ", null, null).check(TODAY));

        assertEquals(List.of("listName", "listDate", "names", "result"), refused.problems().stream().map(Problem::field).toList());
    }

    @Test
    void aNameThatCameNearIsExplained() {
        ScreeningDraft unexplained = new ScreeningDraft("OFAC SDN", TODAY, "Gul Khan", ScreeningResult.FALSE_POSITIVE, null);

        Invalid refused = assertThrows(Invalid.class, () -> unexplained.check(TODAY));
        assertEquals(List.of("note"), refused.problems().stream().map(Problem::field).toList());
    }

    @Test
    void anEditionOfTomorrowIsRefused() {
        ScreeningDraft early = new ScreeningDraft("OFAC SDN", TODAY.plusDays(1), "Gul Khan", ScreeningResult.CLEAR, null);

        assertThrows(Invalid.class, () -> early.check(TODAY));
    }

    private static Screening found(String list, ScreeningResult result, Instant at) {
        return new Screening(7L, new ScreeningDraft(list, TODAY, "Gul Khan", result, "because"), 1L, OFFICER, at);
    }
}
