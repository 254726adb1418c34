package org.karvan.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.karvan.PortalIT;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.market.MarketFigures;
import org.karvan.market.QuotationDraft;
import org.karvan.market.QuotedPer;
import org.karvan.market.SeriesDraft;
import org.karvan.market.SeriesKind;
import org.karvan.market.TradingCalendar;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.Mineral;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.Clause;
import org.karvan.pricing.DeductionBasis;
import org.karvan.pricing.DeductionKind;
import org.karvan.pricing.StepCounting;
import org.karvan.pricing.Terms;
import org.karvan.pricing.UmpireRule;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.workflow.Refusal;
import org.karvan.workflow.StepRefused;

/** What a contract pays, through its doors: written clause by clause, refused where clauses contradict, reckoned with today's figures. */
class ContractPricesIT extends PortalIT {

    private static final String INDEX = "SB-CONTRACT";
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    @Inject
    private Contracts contracts;

    @Inject
    private ContractDrafts drafts;

    @Inject
    private ContractPrices prices;

    @Inject
    private Delegations delegations;

    @Inject
    private MarketFigures market;

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private IdentityFixtures people;

    private Party buyer;
    private Party supplier;
    private String officer;
    private String reference;

    @BeforeEach
    void aDraftPricedByAnIndexThatWasQuotedOnFriday() throws Exception {
        clock.stopAt(Instant.parse("2026-11-24T10:00:00Z"));
        people.ofThePortal("admin@karvan.example", Role.ADMINISTRATOR);
        as.person("admin@karvan.example", () -> {
            market.begin(new SeriesDraft(INDEX, SeriesKind.PRICE_INDEX, "Antimony metal", Mineral.ANTIMONY, "USD", QuotedPer.TONNE, null, "An agency",
                    TradingCalendar.LONDON));
            market.enter(INDEX, new QuotationDraft(FRIDAY, new BigDecimal("24000"), null));
        });
        buyer = organisations.approvedBuyer("Ohio Metals");
        supplier = organisations.approvedSupplier("Chitral Miners");
        officer = buyer.person(Role.OFFICER);
        as.person(buyer.person(Role.APPLICANT), () -> delegations.set(LocalDate.parse("2026-11-24"), List.of(new BigDecimal("5000000"))));
        reference = as.person(officer, () -> drafts.draftDirect(ContractFixtures.outline(), supplier.reference()));
        change(seen -> drafts.putItem(reference, seen, null, ContractFixtures.item()));
        put(ContractFixtures.indexPrice(AssayElement.SB, PriceUnit.TONNE_OF_METAL, INDEX));
        put(ContractFixtures.payable(AssayElement.SB));
        put(ContractFixtures.penalty());
    }

    @Test
    void aDeliveryIsReckonedByTheClausesAndTheLatestFigureWithItsDay() throws Exception {
        PreviewSheet sheet = as.person(officer, () -> prices.subject(reference, null));
        assertEquals(List.of(AssayElement.SB, AssayElement.AS), List.copyOf(sheet.grades().keySet()));
        assertEquals(List.of(), sheet.missing());

        PricePreview preview = as.person(officer, () -> prices.preview(reference, 1, lot("55", "0.4")));

        // 20 t less 5 % are 19 dry tonnes: × 55 % × 90 % = 9.405 t, × half of 24,000; less 2 steps of arsenic at 10.
        assertEquals(new BigDecimal("112860.00"), preview.statement().gross());
        assertEquals(new BigDecimal("112480.00"), preview.statement().net());
        assertEquals(List.of(FRIDAY), preview.figures().stream().map(figure -> figure.day()).toList());
        assertEquals("4.1", preview.statement().lines().get(0).clause());
    }

    @Test
    void whatCannotBeIsToldAndNothingStandsInForAMissingIndex() throws Exception {
        assertEquals("gradeSB", refused(() -> as.person(officer, () -> prices.preview(reference, 1, lot("101", "0.4")))).field());
        assertEquals("Fault.ABOVE_CHEMISTRY", refused(() -> as.person(officer, () -> prices.preview(reference, 1, lot("72", "0.4")))).key());

        change(seen -> drafts.putPriceClause(reference, seen, 1, ContractFixtures.indexPrice(AssayElement.SB, PriceUnit.TONNE_OF_METAL, "SB-NOWHERE")));
        assertEquals("Fault.INDEX_MISSING", refused(() -> as.person(officer, () -> prices.preview(reference, 1, lot("55", "0.4")))).key());
    }

    @Test
    void onlyWhoMaySeeTheContractReckonsWithIt() throws Exception {
        Party other = organisations.approvedBuyer("Utah Metals");

        assertThrows(NotThere.class, () -> as.person(other.person(Role.OFFICER), () -> prices.preview(reference, 1, lot("55", "0.4"))));
        assertThrows(NotThere.class, () -> as.person(other.person(Role.OFFICER), () -> prices.subject(reference, null)));
        assertThrows(NotThere.class, () -> as.person(supplier.person(Role.SUPPLIER_SIGNATORY), () -> prices.subject(reference, null)), "not offered to him yet");
        assertThrows(NotThere.class, () -> as.person(officer, () -> prices.preview(reference, 2, lot("55", "0.4"))));
        assertThrows(EJBAccessException.class, () -> prices.subject(reference, null));
    }

    @Test
    void aClauseThatContradictsAnotherIsRefusedAtItsFieldAndNotKept() throws Exception {
        put(ContractFixtures.price(PriceKind.CAP, null, "30000", PriceUnit.TONNE_OF_METAL));
        Problem refused = refused(() -> put(ContractFixtures.price(PriceKind.FLOOR, null, "14", PriceUnit.POUND_OF_METAL)));

        assertEquals("amount", refused.field());
        assertEquals("Fault.FLOOR_ABOVE_CAP", refused.key());
        assertEquals(4, sheet().priceClauses().size());
        put(ContractFixtures.tier("0.5", "1"));
        assertEquals("level", refused(() -> put(ContractFixtures.tier("1.5", null))).field());
        assertEquals("level", refused(() -> put(ContractFixtures.tier("0.9", null))).field());
    }

    @Test
    void termsFromWhichNoPriceCanBeReckonedDoNotGoToLegal() throws Exception {
        complete();
        put(ContractFixtures.tier("0.5", "1"));

        StepRefused refused = assertThrows(StepRefused.class, () -> change(seen -> contracts.submit(reference, seen)));
        assertEquals(List.of(ContractGuard.PRICE_TERMS_AGREE), assertInstanceOf(Refusal.Unmet.class, refused.refusal()).conditions());
        assertEquals("Fault.BANDS_NOT_WHOLE", sheet().priceProblems().get(0).key());

        put(ContractFixtures.tier("1", null));
        change(seen -> contracts.submit(reference, seen));
        assertEquals(ContractState.LEGAL_REVIEW, sheet().contract().state());
    }

    @Test
    void whatIsFrozenHoldsTheTermsOfItsEditionAndThePrintedNumbers() throws Exception {
        complete();
        change(seen -> contracts.submit(reference, seen));
        PrintedPaper paper = as.person(officer, () -> contracts.paper(reference, ContractPaper.TERMS));
        Terms frozen = Terms.read(Json.createReader(new ByteArrayInputStream(paper.content())).readObject().getJsonArray("pricing").getJsonObject(0).toString());

        assertEquals(1, frozen.version());
        assertEquals(reference + "/1", frozen.reference());
        assertEquals(List.of("5.1", "5.2", "5.3"), frozen.clauses().stream().map(Clause::number).toList());
        assertEquals("5.3", sheet().number(sheet().priceClauses().get(2)));
    }

    @Test
    void everyFigureOfTheNewClausesIsKept() throws Exception {
        put(of(PriceKind.PENALTY, AssayElement.PB, "10", null, "0.5", new PriceClauseDraft.More(new BigDecimal("1.25"), StepCounting.WHOLE_STEPS_UP, null, null, null, null, null)));
        put(of(PriceKind.DEDUCTION, null, "2.5", null, null, new PriceClauseDraft.More(null, null, DeductionKind.OTHER, DeductionBasis.PERCENT_OF_VALUE, null, null, null)));
        put(of(PriceKind.FINANCING, null, null, "7.25", null, new PriceClauseDraft.More(null, null, null, null, 45, null, null)));
        put(of(PriceKind.SPLITTING, AssayElement.SB, null, null, "0.3", new PriceClauseDraft.More(null, null, null, null, null, UmpireRule.WITHIN_MEAN_WITH_NEAREST_ELSE_MIDDLE, null)));
        put(of(PriceKind.PARTICIPATION, AssayElement.SB, "30000", "20", null, new PriceClauseDraft.More(null, null, null, null, null, null, new BigDecimal("12.5"))));

        List<PriceClause> kept = sheet().priceClauses();
        assertEquals(0, new BigDecimal("1.25").compareTo(kept.get(3).upTo()));
        assertEquals(StepCounting.WHOLE_STEPS_UP, kept.get(3).counting());
        assertEquals(DeductionKind.OTHER, kept.get(4).cost());
        assertEquals(DeductionBasis.PERCENT_OF_VALUE, kept.get(4).basis());
        assertEquals(45, kept.get(5).days());
        assertEquals(UmpireRule.WITHIN_MEAN_WITH_NEAREST_ELSE_MIDDLE, kept.get(6).rule());
        assertEquals(0, new BigDecimal("12.5").compareTo(kept.get(7).shareBelow().value()));
        assertTrue(kept.get(0).upTo() == null && kept.get(0).shareBelow() == null);
    }

    private static PriceClauseDraft of(PriceKind kind, AssayElement element, String amount, String share, String level, PriceClauseDraft.More more) {
        return new PriceClauseDraft(kind, null, element, amount == null ? null : new BigDecimal(amount), PriceUnit.TONNE_OF_METAL,
                share == null ? null : new BigDecimal(share), level == null ? null : new BigDecimal(level), new BigDecimal("0.1"), LevelUnit.PERCENT, null, null, more);
    }

    private static ReferenceLot lot(String antimony, String arsenic) {
        Map<AssayElement, BigDecimal> grades = new EnumMap<>(AssayElement.class);
        grades.put(AssayElement.SB, new BigDecimal(antimony));
        grades.put(AssayElement.AS, new BigDecimal(arsenic));
        return new ReferenceLot(new BigDecimal("20"), new BigDecimal("5"), grades);
    }

    private void complete() throws Exception {
        change(seen -> drafts.deliver(reference, seen, ContractFixtures.delivery()));
        change(seen -> drafts.schedule(reference, seen, 2027, 3, new BigDecimal("100")));
        change(seen -> drafts.last(reference, seen,
                new ContractDates(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31"), LocalDate.parse("2027-03-31"), true, 30)));
        change(seen -> drafts.stateValue(reference, seen, new BigDecimal("2000000"), "The index of Friday."));
    }

    private void put(PriceClauseDraft clause) throws Exception {
        change(seen -> drafts.putPriceClause(reference, seen, null, clause));
    }

    private interface Change {
        void to(long seen);
    }

    private void change(Change change) throws Exception {
        long seen = sheet().contract().version();
        as.person(officer, () -> change.to(seen));
    }

    private ContractSheet sheet() throws Exception {
        return as.person(officer, () -> contracts.sheet(reference));
    }

    private static Problem refused(Executable executable) {
        return assertThrows(Invalid.class, executable).problems().get(0);
    }
}
