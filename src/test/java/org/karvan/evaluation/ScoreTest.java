package org.karvan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void aScoreLiesBetweenNothingAndAHundred() {
        assertTrue(Score.isOne(BigDecimal.ZERO));
        assertTrue(Score.isOne(new BigDecimal("100.00")));
        assertFalse(Score.isOne(new BigDecimal("100.01")));
        assertFalse(Score.isOne(new BigDecimal("-0.01")));
        assertFalse(Score.isOne(null));
    }

    @Test
    void aScoreHasAtMostTwoDecimals() {
        assertTrue(Score.isOne(new BigDecimal("72.250")));
        assertFalse(Score.isOne(new BigDecimal("72.255")));
        assertThrows(IllegalArgumentException.class, () -> Score.of("72.255"));
    }

    @Test
    void theCommitteesScoreIsTheMeanRoundedHalfUp() {
        assertEquals(new BigDecimal("66.6667"), Score.mean(List.of(Score.of("50"), Score.of("50"), Score.of("100"))));
    }

    @Test
    void nobodysScoreIsNoScore() {
        assertThrows(IllegalArgumentException.class, () -> Score.mean(List.of()));
    }

    @Test
    void aThirdOfTheLowestPriceIsRoundedHalfUp() {
        assertEquals(new BigDecimal("66.6667"), Score.ofPrice(new BigDecimal("2"), new BigDecimal("3")));
    }

    @Test
    void theHigherScoreIsTheGreater() {
        assertEquals(List.of(Score.of("9"), Score.of("70.5"), Score.of("100")),
                Stream.of(Score.of("100"), Score.of("9"), Score.of("70.5")).sorted().toList());
        assertNotEquals(Score.of("70.5"), Score.of("70.6"));
        assertNotEquals(Score.of("70.5").hashCode(), Score.of("70.6").hashCode());
    }

    @Test
    void trailingZerosMakeNoOtherScore() {
        assertEquals(Score.of("72.5"), Score.of("72.50"));
        assertEquals(Score.of("72.5").hashCode(), Score.of("72.50").hashCode());
    }
}
