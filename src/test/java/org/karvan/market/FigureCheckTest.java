package org.karvan.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which figures can be true of a series, and on which days. */
class FigureCheckTest {

    private static final PriceSeries ANTIMONY = SeriesFixtures.series(SeriesFixtures.antimony());
    private static final PriceSeries CHARGE = SeriesFixtures.series(SeriesFixtures.copperCharge());
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    @Test
    void aWeekdayUpToTodayCanHaveAFigure() {
        assertEquals(Optional.empty(), wrongDay(FRIDAY, FRIDAY, Set.of()));
    }

    @Test
    void neitherTomorrowNorAWeekendNorAHolidayNorLongAgoCan() {
        assertEquals(Optional.of("market.day.later"), wrongDay(FRIDAY.plusDays(3), FRIDAY, Set.of()));
        assertEquals(Optional.of("market.day.closed"), wrongDay(FRIDAY.plusDays(1), FRIDAY.plusDays(5), Set.of()));
        assertEquals(Optional.of("market.day.closed"), wrongDay(FRIDAY.plusDays(2), FRIDAY.plusDays(5), Set.of()));
        assertEquals(Optional.of("market.day.closed"), wrongDay(FRIDAY, FRIDAY, Set.of(FRIDAY)));
        assertEquals(Optional.of("market.day.early"), wrongDay(LocalDate.parse("1949-12-30"), FRIDAY, Set.of()));
    }

    @Test
    void aPriceIsAboveZeroButATreatmentChargeNeedNotBe() {
        assertEquals(Optional.of("market.figure.positive"), FigureCheck.wrongFigure(ANTIMONY, BigDecimal.ZERO));
        assertEquals(Optional.of("market.figure.positive"), FigureCheck.wrongFigure(ANTIMONY, new BigDecimal("-1")));
        assertEquals(Optional.empty(), FigureCheck.wrongFigure(CHARGE, new BigDecimal("-45.5")));
    }

    @Test
    void aFigureHasSixDecimalsAtMostAndFitsItsColumn() {
        assertEquals(Optional.empty(), FigureCheck.wrongFigure(ANTIMONY, new BigDecimal("0.0000010")));
        assertEquals(Optional.of("market.figure.decimals"), FigureCheck.wrongFigure(ANTIMONY, new BigDecimal("0.0000001")));
        assertEquals(Optional.empty(), FigureCheck.wrongFigure(ANTIMONY, new BigDecimal("999999999999")));
        assertEquals(Optional.of("market.figure.tooLarge"), FigureCheck.wrongFigure(ANTIMONY, new BigDecimal("1000000000000")));
        assertEquals(Optional.of("market.figure.tooLarge"), FigureCheck.wrongFigure(CHARGE, new BigDecimal("-1000000000000")));
    }

    private static Optional<String> wrongDay(LocalDate day, LocalDate today, Set<LocalDate> holidays) {
        return FigureCheck.wrongDay(ANTIMONY, day, today, holidays);
    }
}
