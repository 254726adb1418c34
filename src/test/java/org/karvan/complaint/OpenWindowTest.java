package org.karvan.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.tender.TenderFixtures.DEADLINE;
import static org.karvan.tender.TenderFixtures.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderFixtures;
import org.karvan.tender.TenderState;

class OpenWindowTest {

    private static final Duration SEVEN_DAYS = Duration.ofDays(7);
    private static final Duration FIVE_DAYS = Duration.ofDays(5);

    @Test
    void oneComplainsOfTheDocumentsBeforeTheDeadlineAndNotAtIt() {
        Tender tender = TenderFixtures.publishedTender();

        assertEquals(new OpenWindow(ComplaintWindow.DOCUMENTS, DEADLINE), OpenWindow.ofDocuments(tender, justBefore(DEADLINE)).orElseThrow());
        assertTrue(OpenWindow.ofDocuments(tender, DEADLINE).isEmpty());
        assertTrue(OpenWindow.ofDocuments(TenderFixtures.tenderIn(TenderState.CLOSED), NOON).isEmpty());
    }

    @Test
    void oneComplainsOfTheTechnicalJudgementOnlyOfTwoEnvelopesAndUntilTheInstantAtWhichTheDaysAreOver() {
        Tender tender = TenderFixtures.tenderIn(TenderState.TECHNICAL_EVALUATION);
        assertTrue(OpenWindow.ofTechnical(tender, NOON, SEVEN_DAYS, NOON).isEmpty(), "one envelope");

        TenderFixtures.encloseTwice(tender);
        assertTrue(OpenWindow.ofTechnical(tender, null, SEVEN_DAYS, NOON).isEmpty(), "the scores are not locked");
        Instant end = NOON.plus(SEVEN_DAYS);
        assertEquals(new OpenWindow(ComplaintWindow.TECHNICAL, end), OpenWindow.ofTechnical(tender, NOON, SEVEN_DAYS, justBefore(end)).orElseThrow());
        assertTrue(OpenWindow.ofTechnical(tender, NOON, SEVEN_DAYS, end).isEmpty());
    }

    @Test
    void oneComplainsOfTheIntendedAwardUntilTheInstantAtWhichTheDaysAreOver() {
        Tender tender = TenderFixtures.tenderIn(TenderState.STANDSTILL);
        Instant end = NOON.plus(FIVE_DAYS);

        assertEquals(new OpenWindow(ComplaintWindow.FINAL, end), OpenWindow.ofAward(tender, FIVE_DAYS, justBefore(end)).orElseThrow());
        assertTrue(OpenWindow.ofAward(tender, FIVE_DAYS, end).isEmpty());
        assertTrue(OpenWindow.ofAward(TenderFixtures.tenderIn(TenderState.AWARD_RECOMMENDED), FIVE_DAYS, NOON).isEmpty());
    }

    @Test
    void everyWindowHasGroundsAndEveryGroundAWindow() {
        for (ComplaintWindow window : ComplaintWindow.values()) {
            assertFalse(ComplaintGround.of(window).isEmpty(), window.name());
        }
        List<ComplaintGround> unused = Arrays.stream(ComplaintGround.values())
                .filter(ground -> Arrays.stream(ComplaintWindow.values()).noneMatch(ground::isOf)).toList();
        assertEquals(List.of(), unused);
    }

    private static Instant justBefore(Instant at) {
        return at.minus(1, ChronoUnit.MICROS);
    }
}
