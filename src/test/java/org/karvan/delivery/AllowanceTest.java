package org.karvan.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.karvan.contract.ContractFixtures;
import org.karvan.platform.value.Tonnes;

/** How much a schedule of 60 t in February and 40 t in April 2027, 5 % more or less, leaves room for. */
class AllowanceTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 28);

    private static Allowance on(LocalDate day, Allowance.Taken... taken) {
        return Allowance.on(day, ContractFixtures.inForce(), List.of(taken)).orElseThrow();
    }

    @Test
    void aMonthTakesWhatIsPlannedAndItsTolerance() {
        Allowance february = on(FEBRUARY);

        assertTrue(february.holds(new BigDecimal("63")));
        assertFalse(february.holds(new BigDecimal("63.000001")));
        assertEquals("2027-02", february.period());
    }

    @Test
    void whatWasNominatedBeforeTakesRoomInItsOwnMonthOnly() {
        Allowance.Taken before = new Allowance.Taken(LocalDate.of(2027, 2, 1), Tonnes.of("50"));

        assertEquals(0, new BigDecimal("13").compareTo(on(FEBRUARY, before).room()));
        assertEquals(0, new BigDecimal("42").compareTo(on(LocalDate.of(2027, 4, 1), before).room()));
    }

    @Test
    void aMonthThatIsNotPlannedTakesNothing() {
        assertEquals(0, on(LocalDate.of(2027, 3, 1)).room().signum());
    }

    @Test
    void allMonthsTogetherTakeNoMoreThanIsSold() {
        Allowance.Taken elsewhere = new Allowance.Taken(LocalDate.of(2027, 3, 1), Tonnes.of("100"));

        assertEquals(0, new BigDecimal("5").compareTo(on(FEBRUARY, elsewhere).room()));
    }
}
