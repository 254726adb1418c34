package org.karvan.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.karvan.tender.TenderFixtures.DEADLINE;
import static org.karvan.tender.TenderFixtures.NOON;
import static org.karvan.tender.TenderFixtures.SETTLE;
import static org.karvan.tender.TenderFixtures.publishedTender;
import static org.karvan.tender.TenderFixtures.utc;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;

/** What the forms of a draft refuse. */
class TenderFormsTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant QUESTIONS = DEADLINE.minus(Duration.ofDays(7));

    @Test
    void theBasicsNeedTitleSummaryReachAndAKnownCurrency() {
        assertEquals(List.of("title", "summary", "reach", "currency"),
                fields(() -> new TenderBasics(" ", null, null, "XXX").check(new Check())));
        assertEquals(List.of("title"),
                fields(() -> new TenderBasics("x".repeat(201), "why", Reach.NATIONAL, "USD").check(new Check())));
        assertEquals(List.of(), fields(() -> new TenderBasics("Antimony", "why", Reach.NATIONAL, "USD").check(new Check())));
    }

    @Test
    void theOpeningComesAfterTheSettleWindow() {
        assertEquals(List.of(), dates(QUESTIONS, DEADLINE, DEADLINE.plus(SETTLE)));
        assertEquals(List.of("opensAt"), dates(QUESTIONS, DEADLINE, DEADLINE.plus(SETTLE).minusSeconds(1)));
    }

    @Test
    void questionsEndBeforeTheDeadlineAndNotInThePast() {
        assertEquals(List.of("questionsUntil"), dates(DEADLINE, DEADLINE, DEADLINE.plus(SETTLE)));
        assertEquals(List.of("questionsUntil"), dates(NOON, DEADLINE, DEADLINE.plus(SETTLE)));
    }

    @Test
    void aDeadlineIsNotSetBeyondReason() {
        Instant far = NOON.plus(Duration.ofDays(800));

        assertEquals(List.of("deadline", "opensAt"), dates(QUESTIONS, far, far.plus(SETTLE)));
    }

    @Test
    void anHourThatClocksSkipDoesNotExist() {
        ZoneId newYork = ZoneId.of("America/New_York");
        LocalDateTime skipped = LocalDateTime.of(2027, 3, 14, 2, 30);

        assertEquals(List.of("deadline"), fields(() -> new TenderDates(newYork, utc(QUESTIONS), skipped, skipped.plusDays(1))
                .check(new Check(), NOON, SETTLE)));
    }

    @Test
    void aZoneIsChosenFromTheList() {
        assertEquals(List.of("zone"), fields(() -> new TenderDates(ZoneId.of("Europe/Paris"), utc(QUESTIONS), utc(DEADLINE),
                utc(DEADLINE.plus(SETTLE))).check(new Check(), NOON, SETTLE)));
    }

    private static List<String> dates(Instant questions, Instant deadline, Instant opening) {
        return fields(() -> new TenderDates(UTC, utc(questions), utc(deadline), utc(opening)).check(new Check(), NOON, SETTLE));
    }

    @Test
    void aDeadlineIsExtendedLaterOnly() {
        Tender tender = publishedTender();

        assertEquals(List.of("deadline"), fields(() -> new TenderExtension(utc(DEADLINE)).checked(tender, NOON)));
        assertEquals(List.of("deadline"), fields(() -> new TenderExtension(null).checked(tender, NOON)));
        assertEquals(DEADLINE.plusSeconds(60), new TenderExtension(utc(DEADLINE.plusSeconds(60))).checked(tender, NOON));
    }

    @Test
    void aBidSecurityHasItsFormAndCents() {
        assertEquals(List.of("securityForm"), fields(() -> new TenderTerms(BigDecimal.TEN, null, 90).check(new Check())));
        assertEquals(List.of("validityDays", "securityAmount"),
                fields(() -> new TenderTerms(new BigDecimal("0.001"), SecurityForm.PAY_ORDER, 0).check(new Check())));
        assertEquals(List.of(), fields(() -> new TenderTerms(null, null, 365).check(new Check())));
        assertEquals(List.of("enclosure"), fields(() -> new TenderTerms(null, null, 365, null).check(new Check())));
    }

    @Test
    void weightsSumToAHundredWithExactlyOnePrice() {
        assertEquals(List.of("tender.criteria.sum", "tender.criteria.price"), keys(() -> TenderCriterion.check(new Check(), List.of(
                new TenderCriterion("Quality", new BigDecimal("99"), false)))));
        assertEquals(List.of("tender.criteria.name", "tender.criteria.weight"), keys(() -> TenderCriterion.check(new Check(), List.of(
                new TenderCriterion(null, null, true)))));
        assertEquals(List.of(), keys(() -> TenderCriterion.check(new Check(), List.of(
                new TenderCriterion("Price", new BigDecimal("60.5"), true), new TenderCriterion("Quality", new BigDecimal("39.5"), false)))));
    }

    @Test
    void aPassMarkIsAScoreAndThePriceHasNone() {
        for (String wrong : List.of("0", "-1", "100.01", "50.005")) {
            assertEquals(List.of("tender.criteria.passMark"), keys(() -> TenderCriterion.check(new Check(), List.of(
                    new TenderCriterion("Price", new BigDecimal("60"), true), new TenderCriterion("Quality", new BigDecimal("40"), false, new BigDecimal(wrong))))), wrong);
        }
        assertEquals(List.of("tender.criteria.passMark"), keys(() -> TenderCriterion.check(new Check(), List.of(
                new TenderCriterion("Price", new BigDecimal("60"), true, BigDecimal.TEN), new TenderCriterion("Quality", new BigDecimal("40"), false)))));
        assertEquals(List.of(), keys(() -> TenderCriterion.check(new Check(), List.of(
                new TenderCriterion("Price", new BigDecimal("60"), true), new TenderCriterion("Quality", new BigDecimal("40"), false, new BigDecimal("100"))))));
    }

    @Test
    void moreCriteriaThanCodesAreRefused() {
        List<TenderCriterion> ten = Collections.nCopies(10, new TenderCriterion("Quality", BigDecimal.TEN, false));

        assertEquals(List.of("tender.criteria.most"), keys(() -> TenderCriterion.check(new Check(), ten)));
    }

    @Test
    void aCodeOfAnotherMineralIsRefused() {
        assertEquals(List.of("tender.item.hsCode"), keys(() -> item("55", "100").check(new Check(), Optional.empty())));
    }

    @Test
    void figuresBeyondMeasureAreRefusedWithoutBeingWrittenOut() {
        assertEquals(List.of("grade", "mass"), fields(() -> item("1e999999999", "1e999999999").check(new Check(), Optional.empty())));
        assertEquals(List.of("grade", "mass"), fields(() -> item("-1", "1e-999999999").check(new Check(), Optional.empty())));
        assertEquals(List.of("grade", "mass"), fields(() -> item("100.01", "0").check(new Check(), Optional.empty())));
    }

    @Test
    void aPenaltyBeginsNotAboveTheRejection() {
        TenderItem item = new TenderItem(Mineral.ANTIMONY, ProductForm.ORE, BigDecimal.TEN, BigDecimal.TEN, "2617.10", null,
                List.of(new TenderItem.Limit("As", new BigDecimal("2"), BigDecimal.ONE), new TenderItem.Limit("Xx", BigDecimal.ONE, null)));

        assertEquals(List.of("tender.item.hsCode", "tender.item.limit", "tender.item.limitOrder"),
                keys(() -> item.check(new Check(), Optional.empty())));
    }

    private static TenderItem item(String grade, String mass) {
        return new TenderItem(Mineral.ANTIMONY, ProductForm.CONCENTRATE, new BigDecimal(grade), new BigDecimal(mass), "2603.00", null, List.of());
    }

    @Test
    void deliveryNeedsAPlaceAndMonthsInOrder() {
        assertEquals(List.of("incoterm", "place", "from", "to"),
                fields(() -> new TenderDelivery(null, "XXXXX", null, null, null).check(new Check(), Optional.empty(), NOON)));
        assertEquals(List.of("place"), fields(() -> new TenderDelivery(Incoterm.FOB, "XXXXX", null, YearMonth.of(2027, 3), YearMonth.of(2027, 2))
                .check(new Check(), Optional.empty(), NOON)));
    }

    private static List<String> fields(Runnable check) {
        return problems(check).stream().map(Problem::field).distinct().toList();
    }

    private static List<String> keys(Runnable check) {
        return problems(check).stream().map(Problem::key).toList();
    }

    private static List<Problem> problems(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (Invalid e) {
            return e.problems();
        }
    }
}
