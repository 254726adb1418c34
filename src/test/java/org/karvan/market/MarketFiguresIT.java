package org.karvan.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.karvan.As;
import org.karvan.PortalIT;
import org.karvan.document.Upload;
import org.karvan.identity.Account;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;

/** Indices and rates through their door: entered, corrected, imported, missed. */
class MarketFiguresIT extends PortalIT {

    private static final String CODE = "SB-ROTTERDAM";
    private static final LocalDate THURSDAY = LocalDate.parse("2026-11-19");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Inject
    private MarketFigures figures;

    @Inject
    private IdentityFixtures people;

    private Account administrator;

    @BeforeEach
    void aSeriesOnTheTwentyFourth() throws Exception {
        administrator = people.ofThePortal("admin@karvan.example", Role.ADMINISTRATOR);
        clock.stopAt(Instant.parse("2026-11-24T10:00:00Z"));
        administrator(() -> figures.begin(SeriesFixtures.antimony()));
    }

    @Test
    void aFigureThatIsEnteredIsReadByEverybody() throws Exception {
        enter(FRIDAY, "24150.50", null);

        assertEquals(0, new BigDecimal("24150.50").compareTo(figures.figureOn(CODE, FRIDAY).orElseThrow()));
        SeriesRow row = figures.list(1).rows().stream().filter(each -> each.series().code().equals(CODE)).findFirst().orElseThrow();
        assertEquals(FRIDAY, row.day());
    }

    @Test
    void aDayWithoutAFigureHasNoneWhateverItsNeighboursSay() throws Exception {
        enter(THURSDAY, "24150", null);

        assertEquals(Optional.empty(), figures.figureOn(CODE, FRIDAY));
        assertThrows(NotThere.class, () -> figures.figureOn("AU-NOWHERE", FRIDAY));
    }

    @Test
    void aCorrectionNeedsAReasonAndKeepsWhatItCorrects() throws Exception {
        enter(FRIDAY, "24150", null);

        assertEquals("reason", refused(() -> enter(FRIDAY, "24510", " ")).field());
        assertEquals("market.figure.same", refused(() -> enter(FRIDAY, "24150.00", "again")).key());
        enter(FRIDAY, "24510", "Two digits were swapped");

        assertEquals(0, new BigDecimal("24510").compareTo(figures.figureOn(CODE, FRIDAY).orElseThrow()));
        List<Quotation> editions = figures.sheet(CODE, ChartSpan.QUARTER, 1).editions().rows();
        assertEquals(List.of(2, 1), editions.stream().map(Quotation::edition).toList());
        assertEquals("Two digits were swapped", editions.get(0).reason());
        assertNotNull(editions.get(1).replacedAt());
        assertEquals(1, figures.between(CODE, THURSDAY, MONDAY).size());
    }

    @Test
    void missingTradingDaysAreShownFromTheFirstFigureOnWithoutWeekendsAndHolidays() throws Exception {
        assertEquals(List.of(), figures.sheet(CODE, ChartSpan.QUARTER, 1).missing());
        enter(LocalDate.parse("2026-11-17"), "24000", null);
        administrator(() -> figures.addHoliday(new HolidayDraft(TradingCalendar.LONDON, THURSDAY, "A holiday")));

        assertEquals(List.of(LocalDate.parse("2026-11-18"), FRIDAY, MONDAY), figures.sheet(CODE, ChartSpan.QUARTER, 1).missing());
        assertEquals(List.of(FRIDAY), figures.missing(CODE, THURSDAY, FRIDAY));
    }

    @Test
    void onlyAnAdministratorEnters() throws Exception {
        Account auditor = people.ofThePortal("auditor@karvan.example", Role.AUDITOR);
        Account officer = people.person("officer@buyer.example", 11L, Side.BUYER, Role.OFFICER);

        assertThrows(EJBAccessException.class, () -> as.person(officer, () -> figures.enter(CODE, draft(FRIDAY, "1", null))));
        assertThrows(EJBAccessException.class, () -> as.person(auditor, () -> figures.begin(SeriesFixtures.copperCharge())));
        assertEquals(Optional.empty(), figures.figureOn(CODE, FRIDAY));
    }

    @Test
    void aCodeIsGivenOnce() {
        assertEquals("market.code.taken", refused(() -> administrator(() -> figures.begin(SeriesFixtures.antimony()))).key());
    }

    @Test
    void aFileIsTakenInWholeAfterItWasLookedAt() throws Exception {
        enter(THURSDAY, "24000", null);
        enter(FRIDAY, "24100", null);
        Long file = handIn("date,value\n2026-11-18,23900\n2026-11-19,24000.00\n2026-11-20,24150\n");

        ImportPreview preview = preview(file);
        assertEquals(List.of(1, 1, 1, 0), List.of(preview.added(), preview.unchanged(), preview.corrections(), preview.badLines()));
        assertEquals(0, new BigDecimal("24100").compareTo(figures.figureOn(CODE, FRIDAY).orElseThrow()));

        assertEquals("reason", refused(() -> take(file, null)).field());
        take(file, "The publisher restated Friday");
        assertEquals(0, new BigDecimal("24150").compareTo(figures.figureOn(CODE, FRIDAY).orElseThrow()));
        assertEquals(3, figures.between(CODE, LocalDate.parse("2026-11-18"), FRIDAY).size());
        assertEquals("market.import.taken", refused(() -> take(file, "again")).key());
    }

    @Test
    void oneBadLineKeepsTheWholeFileOut() throws Exception {
        Long file = handIn("date,value\n2026-11-19,24000\n2026-11-21,24100\n2026-11-25,24100\n2026-11-20,-5\n");

        assertEquals(List.of("market.day.closed", "market.day.later", "market.figure.positive"),
                preview(file).bad().stream().map(line -> line.problem().key()).toList());
        assertFalse(preview(file).isTakeable());
        assertEquals("market.import.nothing", refused(() -> take(file, "anyway")).key());
        assertTrue(figures.between(CODE, THURSDAY, MONDAY).isEmpty());
    }

    private void administrator(As.Task task) throws Exception {
        as.person(administrator, task);
    }

    private void enter(LocalDate day, String figure, String reason) throws Exception {
        administrator(() -> figures.enter(CODE, draft(day, figure, reason)));
    }

    private static QuotationDraft draft(LocalDate day, String figure, String reason) {
        return new QuotationDraft(day, new BigDecimal(figure), reason);
    }

    private Long handIn(String text) throws Exception {
        return as.person(administrator, () -> figures.handIn(CODE, new Upload("antimony.csv", text.getBytes(StandardCharsets.UTF_8))));
    }

    private ImportPreview preview(Long file) throws Exception {
        return as.person(administrator, () -> figures.preview(file));
    }

    private void take(Long file, String reason) throws Exception {
        administrator(() -> figures.take(file, reason));
    }

    private static Problem refused(Executable work) {
        return assertThrows(Invalid.class, work).problems().get(0);
    }
}
