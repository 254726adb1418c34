package org.karvan.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Masses, shares of a hundred, and the pages of a list. */
class MeasuresTest {

    @Test
    void aMassIsToTheGramAndNeverNegative() {
        assertEquals(Tonnes.of("12.5"), Tonnes.of("12.500000"));
        assertEquals(Tonnes.of("12.5").hashCode(), Tonnes.of("12.50").hashCode());
        assertEquals(Tonnes.of("0.3"), Tonnes.of("0.1").plus(Tonnes.of("0.2")));
        assertThrows(IllegalArgumentException.class, () -> Tonnes.of("-0.000001"));
        assertThrows(IllegalArgumentException.class, () -> Tonnes.of("0.0000001"));
    }

    @Test
    void aShareLiesBetweenNothingAndTheWhole() {
        assertEquals(Percent.of("100"), Percent.of("100.000"));
        assertTrue(Percent.of("60.5").compareTo(Percent.of("60.499999")) > 0);
        assertThrows(IllegalArgumentException.class, () -> Percent.of("100.000001"));
        assertThrows(IllegalArgumentException.class, () -> Percent.of("-1"));
        assertThrows(IllegalArgumentException.class, () -> Percent.of("1.0000001"));
    }

    @Test
    void theDatabaseKeepsTheFigureAndNothing() {
        TonnesConverter tonnes = new TonnesConverter();
        PercentConverter percent = new PercentConverter();

        assertEquals(new BigDecimal("1200.5"), tonnes.convertToDatabaseColumn(Tonnes.of("1200.5")));
        assertEquals(Tonnes.of("1200.5"), tonnes.convertToEntityAttribute(new BigDecimal("1200.500000")));
        assertEquals(Percent.of("63.25"), percent.convertToEntityAttribute(percent.convertToDatabaseColumn(Percent.of("63.25"))));
        assertNull(tonnes.convertToDatabaseColumn(null));
        assertNull(percent.convertToEntityAttribute(null));
    }

    @Test
    void aPageOfAListKnowsItsPlace() {
        Listing<String> second = new Listing<>(List.of("z"), 2, 25, 26);

        assertEquals(26, second.first());
        assertEquals(26, second.last());
        assertFalse(second.more());
        assertTrue(new Listing<>(List.of("a"), 1, 1, 2).more());
    }

    @Test
    void aTotalIsCountedUpToAThousand() {
        assertEquals("999", new Listing<>(List.of("a"), 1, 25, 999).counted());
        assertEquals("1000", new Listing<>(List.of("a"), 1, 25, Listing.COUNTED).counted());
        assertEquals("1,000+", new Listing<>(List.of("a"), 1, 25, Listing.COUNTED + 1).counted());
    }

    @Test
    void whereNobodyCountedFurtherAFullPageIsFollowedByAnotherAndAShortOneIsTheLast() {
        assertTrue(new Listing<>(List.of("a", "b"), 900, 2, Listing.COUNTED + 1).more());
        assertFalse(new Listing<>(List.of("a"), 900, 2, Listing.COUNTED + 1).more());
        assertFalse(new Listing<>(List.of("a", "b"), 500, 2, Listing.COUNTED).more(), "the thousandth is the last of a thousand");
    }

    @Test
    void whatIsAsMuchHasTheSameHashAndOtherMeasuresDiffer() {
        assertEquals(Tonnes.of("1.5").hashCode(), Tonnes.of("1.500").hashCode());
        assertNotEquals(0, Tonnes.of("1.5").hashCode());
        assertEquals(Percent.of("1.5").hashCode(), Percent.of("1.500").hashCode());
        assertNotEquals(0, Percent.of("1.5").hashCode());
        assertNotEquals(Percent.of("1.5"), Percent.of("1.6"));
        assertNotEquals(Tonnes.of("1.5"), Tonnes.of("1.6"));
    }

    @Test
    void anEmptyListHasNoPlace() {
        Listing<String> empty = new Listing<>(List.of(), 1, 25, 0);

        assertEquals(0, empty.first());
        assertEquals(0, empty.last());
        assertFalse(empty.more());
    }

    @Test
    void aPageBeforeTheFirstIsTheFirst() {
        assertEquals(0, Listing.offset(-3));
        assertEquals(0, Listing.offset(1));
        assertEquals(25, Listing.offset(2));
        assertTrue(Listing.offset(Integer.MAX_VALUE) >= 0, "a huge page number must not turn negative");
    }

    @Test
    void seaTermsAreForTheSea() {
        assertTrue(Incoterm.FOB.isBySea());
        assertFalse(Incoterm.DDP.isBySea());
        List<Incoterm> bySea = Arrays.stream(Incoterm.values()).filter(Incoterm::isBySea).toList();
        assertEquals(List.of(Incoterm.FAS, Incoterm.FOB, Incoterm.CFR, Incoterm.CIF), bySea);
    }

    @Test
    void theKeyOfAConstantNamesItsEnum() {
        assertEquals("Incoterm.FOB", TextKey.of(Incoterm.FOB));
    }
}
