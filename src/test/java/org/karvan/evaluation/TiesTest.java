package org.karvan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TiesTest {

    private static final List<String> BIDDERS = List.of("Chitral Antimony (Pvt.) Ltd.", "خاران منرلز");

    @Test
    void aNameIsFoundWhateverItsCaseSpacesAndStops() {
        assertEquals(Optional.of(BIDDERS.get(0)), Ties.of("Some Smelter\n  chitral-ANTIMONY  pvt ltd ").among(BIDDERS));
        assertEquals(Optional.of(BIDDERS.get(1)), Ties.of("خاران  منرلز").among(BIDDERS));
    }

    @Test
    void theBeginningOfANameIsEnoughAndSoIsMoreThanTheName() {
        assertEquals(Optional.of(BIDDERS.get(0)), Ties.of("Chitral Antimony").among(BIDDERS));
        assertEquals(Optional.of("Kharan Minerals"), Ties.of("Kharan Minerals Limited").among(List.of("Kharan Minerals")));
    }

    @Test
    void aFewLettersTouchNobody() {
        assertEquals(Optional.empty(), Ties.of("Chit").among(BIDDERS));
        assertEquals(Optional.empty(), Ties.of("...").among(BIDDERS));
    }

    @Test
    void whoNamesNobodyIsTiedToNobody() {
        assertEquals(Optional.empty(), Ties.of(null).among(BIDDERS));
        assertEquals(Optional.empty(), Ties.of(" \n ").among(BIDDERS));
    }
}
