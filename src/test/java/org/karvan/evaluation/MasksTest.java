package org.karvan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MasksTest {

    @Test
    void theLettersFollowTheRandomReferencesAndNotTheOrderInWhichBidsStand() {
        Masks one = Masks.of(List.of("BID-7", "BID-3"));
        Masks other = Masks.of(List.of("BID-3", "BID-7"));

        assertEquals("A", one.of("BID-3", "Chitral"));
        assertEquals("B", one.of("BID-7", "Kharan"));
        assertEquals(one.of("BID-7", "Kharan"), other.of("BID-7", "Kharan"));
    }

    @Test
    void afterTheLastLetterTwoAreTaken() {
        Masks many = Masks.of(IntStream.range(100, 130).mapToObj(Integer::toString).toList());

        assertEquals("Z", many.of("125", ""));
        assertEquals("AA", many.of("126", ""));
        assertEquals("AD", many.of("129", ""));
    }

    @Test
    void whereNoneAreWornNamesAreNames() {
        assertEquals("Chitral", Masks.NONE.of("BID-3", "Chitral"));
    }
}
