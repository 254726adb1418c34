package org.karvan.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How instants, dates and figures look: the same for every reader and on every server. */
class ShowTest {

    private final Show show = new Show();

    @Test
    void anInstantIsShownInBothPlacesWithItsZone() {
        Instant at = Instant.parse("2026-11-22T05:00:59Z");

        assertEquals("22 Nov 2026, 10:00 PKT (UTC+5)", show.instant(at));
        assertEquals("22 Nov 2026, 10:00:59 PKT (UTC+5)", show.second(at));
        assertEquals("22 Nov 2026, 00:00 EST (UTC−5)", show.eastern(at));
        assertEquals("2026-11-22T05:00:59Z", show.iso(at));
    }

    @Test
    void summerTimeIsToldApart() {
        assertEquals("1 Jul 2026, 01:00 EDT (UTC−4)", show.eastern(Instant.parse("2026-07-01T05:00:00Z")));
    }

    @Test
    void aFigureKeepsItsDecimals() {
        assertEquals("40,000.00", show.figure(new BigDecimal("40000.00")));
        assertEquals("1,200.5", show.figure(new BigDecimal("1200.5")));
        assertEquals("40,000", show.figure(new BigDecimal("4E+4")));
        assertEquals("-0.10", show.figure(new BigDecimal("-0.10")));
    }

    @Test
    void aDayIsADay() {
        assertEquals("2 Dec 2026", show.day(LocalDate.of(2026, 12, 2)));
    }

    @Test
    void whatIsMissingIsShownAsNothing() {
        assertEquals("", show.instant(null) + show.second(null) + show.eastern(null) + show.iso(null) + show.day(null) + show.figure(null));
    }
}
