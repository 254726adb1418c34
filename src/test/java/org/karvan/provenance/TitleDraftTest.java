package org.karvan.provenance;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.Mineral;

/** What a supplier can tell of a mine title. */
class TitleDraftTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");

    @Test
    void aTitleInForceIsAccepted() {
        assertDoesNotThrow(() -> title(TODAY.minusYears(1), TODAY, "1500", TitleStanding.ACTIVE).check(TODAY));
    }

    @Test
    void anEmptyTitleIsToldAllThatIsMissing() {
        TitleDraft empty = new TitleDraft(null, null, null, Set.of(), null, null, null, null, null, null);

        assertEquals(List.of("number", "regime", "kind", "minerals", "district", "holder", "grantedOn", "expiresOn", "capacity", "standing"),
                problems(empty));
    }

    @Test
    void aTitleEndsAfterItBegins() {
        assertEquals(List.of("expiresOn"), problems(title(TODAY, TODAY, "1500", TitleStanding.GRANTED)));
    }

    @Test
    void aTitleIsNotGrantedTomorrow() {
        assertEquals(List.of("grantedOn"), problems(title(TODAY.plusDays(1), TODAY.plusYears(1), "1500", TitleStanding.GRANTED)));
    }

    @Test
    void aTitleThatIsOverIsNotInForce() {
        assertEquals(List.of("expiresOn"), problems(title(TODAY.minusYears(2), TODAY.minusDays(1), "1500", TitleStanding.ACTIVE)));
        assertDoesNotThrow(() -> title(TODAY.minusYears(2), TODAY.minusDays(1), "1500", TitleStanding.EXPIRED).check(TODAY));
    }

    @Test
    void aCapacityIsMoreThanNothingAndNoSlipOfThePen() {
        assertEquals(List.of("capacity"), problems(title(TODAY.minusYears(1), TODAY, "0", TitleStanding.ACTIVE)));
        assertEquals(List.of("capacity"), problems(title(TODAY.minusYears(1), TODAY, "100000000", TitleStanding.ACTIVE)));
        assertEquals(List.of("capacity"), problems(title(TODAY.minusYears(1), TODAY, "1.0000001", TitleStanding.ACTIVE)));
    }

    private static List<String> problems(TitleDraft draft) {
        return assertThrows(Invalid.class, () -> draft.check(TODAY)).problems().stream().map(Problem::field).toList();
    }

    private static TitleDraft title(LocalDate first, LocalDate last, String capacity, TitleStanding standing) {
        return new TitleDraft("KP-1", TitleRegime.KP_2017, TitleKind.MINING_LEASE, Set.of(Mineral.ANTIMONY), "Chitral", "Gul Khan",
                first, last, new BigDecimal(capacity), standing);
    }
}
