package org.karvan.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.Readings;
import org.karvan.document.Upload;
import org.karvan.identity.Role;
import org.karvan.notification.Notices;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Listing;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.sealing.EnvelopeKeySheet;
import org.karvan.sealing.EnvelopeKeys;
import org.karvan.sealing.SealingFixtures;
import org.karvan.workflow.StepRefused;

/** From the first draft to the close, through the portal's doors. */
class TendersIT extends PortalIT {

    private static final ZoneId UTC = ZoneId.of("UTC");

    @Inject
    private Tenders tenders;

    @Inject
    private TenderDrafts drafts;

    @Inject
    private Notices notices;

    @Inject
    private SealingFixtures keys;

    @Inject
    private Readings readings;

    @Inject
    private EnvelopeKeys envelopeKeys;

    @Inject
    private RegistrationFixtures registration;

    @Resource(lookup = "java:app/jdbc/karvan")
    private DataSource database;

    private Party buyer;
    private Party miner;
    private Party chamber;

    @BeforeEach
    void meet() throws Exception {
        buyer = registration.approvedBuyer("Ohio Metals");
        miner = registration.approvedSupplier("Chitral Antimony");
    }

    @Test
    void aTenderIsDraftedReviewedAndPublished() throws Exception {
        String reference = submitted(Procedure.OPEN);
        assertTrue(as.person(approver(), () -> notices.unread()) > 0, "the approver is told");
        assertEquals(List.of("todo.tender.review"), as.person(approver(), () -> tenders.draftsToReview(5)).stream().map(todo -> todo.verb()).toList());

        as.person(approver(), () -> drafts.publish(reference));

        TenderSheet sheet = as.visitor(() -> tenders.sheet(reference));
        assertEquals(TenderState.PUBLISHED, sheet.state());
        assertEquals(new BigDecimal("55"), sheet.lots().get(0).item().grade());
        assertEquals("As", sheet.lots().get(0).item().limits().get(0).element());
        assertEquals(List.of(TenderStep.PUBLISH), sheet.milestones().stream().map(MilestoneRow::step).toList());
        assertEquals(reference, as.visitor(() -> tenders.list(TenderFilter.NONE, 1)).rows().get(0).reference());
    }

    @Test
    void aDraftIsReturnedWithAReasonAndCanBeChangedAgain() throws Exception {
        String reference = submitted(Procedure.OPEN);
        assertThrows(StepRefused.class, () -> as.person(approver(), () -> drafts.sendBack(reference, " ")));

        as.person(approver(), () -> drafts.sendBack(reference, "The grade is too low."));

        as.person(officer(), () -> drafts.save(reference, drafts.sheet(reference).version(), 1, TenderFixtures.antimonyConcentrate()));
        assertEquals(TenderState.DRAFT, as.person(officer(), () -> tenders.sheet(reference)).state());
    }

    @Test
    void anotherBuyersDraftIsNotThere() throws Exception {
        Party other = registration.approvedBuyer("Texas Tungsten");
        String reference = complete(Procedure.OPEN);
        String stranger = other.person(Role.OFFICER);

        assertThrows(NotThere.class, () -> as.person(stranger, () -> tenders.sheet(reference)));
        assertThrows(NotThere.class, () -> as.person(stranger, () -> drafts.sheet(reference)));
        assertThrows(NotThere.class, () -> as.person(stranger, () -> drafts.submit(reference)));
        assertThrows(NotThere.class, () -> as.person(stranger, () -> drafts.copy(reference)));
        assertThrows(NotThere.class, () -> as.visitor(() -> tenders.sheet(reference)));
        assertEquals(0, as.person(stranger, () -> tenders.own(TenderFilter.NONE, 1)).total());
    }

    @Test
    void anotherBuyersPublishedTenderIsNotHisToChange() throws Exception {
        Party other = registration.approvedBuyer("Texas Tungsten");
        String reference = published(Procedure.OPEN);

        assertThrows(NotThere.class, () -> as.person(other.person(Role.OFFICER), () -> tenders.addendum(reference, 1, "Mine.", null, null)));
        assertThrows(NotThere.class, () -> as.person(other.person(Role.APPROVER),
                () -> tenders.cancel(reference, CancelReason.NEED_GONE, "Not mine.")));
    }

    @Test
    void ofTwoOfficersAtOnceOneIsTold() throws Exception {
        String reference = complete(Procedure.OPEN);
        long version = as.person(officer(), () -> drafts.sheet(reference).version());
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        Callable<Void> saving = () -> {
            together.await();
            as.person(officer(), () -> drafts.save(reference, version, new TenderBasics("Changed", "Why", Reach.INTERNATIONAL, "USD")));
            return null;
        };
        List<Future<Void>> both = two.invokeAll(List.of(saving, saving));
        two.shutdown();

        assertEquals(1, both.stream().filter(TendersIT::wasRefused).count());
    }

    private static boolean wasRefused(Future<Void> saving) {
        try {
            saving.get();
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFormFilledFromAnOlderVersionIsRefused() throws Exception {
        String reference = complete(Procedure.OPEN);
        long older = as.person(officer(), () -> drafts.sheet(reference).version());
        as.person(officer(), () -> drafts.save(reference, older, new TenderTerms(null, null, 60)));

        Invalid refused = assertThrows(Invalid.class, () -> as.person(officer(), () -> drafts.save(reference, older, new TenderTerms(null, null, 30))));

        assertEquals("refused.changedMeanwhile", refused.problems().get(0).key());
        assertEquals(60, as.person(officer(), () -> drafts.sheet(reference).validityDays()));
    }

    @Test
    void aRuleForCarriageBySeaNeedsASeaport() throws Exception {
        String reference = as.person(officer(), () -> drafts.begin("Antimony"));
        Invalid refused = assertThrows(Invalid.class, () -> as.person(officer(), () -> drafts.save(reference, drafts.sheet(reference).version(),
                delivery(Incoterm.FOB, "PKUET"))));

        assertEquals(List.of("place"), refused.problems().stream().map(Problem::field).toList());
        as.person(officer(), () -> drafts.save(reference, drafts.sheet(reference).version(), delivery(Incoterm.FCA, "PKUET")));
    }

    @Test
    void atThePublicationAKeyIsMadeForTheOpenersWhoHaveProvedTheirs() throws Exception {
        String reference = complete(Procedure.OPEN);
        as.person(officer(), () -> drafts.submit(reference));
        assertTrue(readings.of(() -> envelopeKeys.sheet(reference)).isEmpty());

        clock.advance(Duration.ofDays(30));
        StepRefused refused = assertThrows(StepRefused.class, () -> as.person(approver(), () -> drafts.publish(reference)));
        assertTrue(refused.refusal().toString().contains("KEYS_PROVED"), refused.refusal().toString());

        clock.reset();
        as.person(approver(), () -> drafts.publish(reference));
        EnvelopeKeySheet key = readings.of(() -> envelopeKeys.sheet(reference)).orElseThrow();
        assertEquals(2, key.quorum());
        assertEquals(2, key.holders().size());
        assertFalse(key.isAtRisk());
    }

    @Test
    void openersComeFromOutsideTooAndTakeNoOtherPart() throws Exception {
        String reference = as.person(officer(), () -> drafts.begin("Antimony"));
        Long inside = opener(reference, false);

        Invalid onlyInside = assertThrows(Invalid.class, () -> as.person(officer(),
                () -> drafts.saveOpeners(reference, drafts.sheet(reference).version(), Set.of(inside), 1)));
        Invalid notFit = assertThrows(Invalid.class, () -> as.person(officer(),
                () -> drafts.saveOpeners(reference, drafts.sheet(reference).version(), Set.of(opener(reference, true), 1L), 1)));

        assertEquals("tender.openers.outside", onlyInside.problems().get(0).key());
        assertEquals("tender.openers.unfit", notFit.problems().get(0).key());
    }

    @Test
    void aSupplierOneOfWhosePeopleOpensTheBidsIsNotInvited() throws Exception {
        String reference = complete(Procedure.OPEN);
        Invalid refused = assertThrows(Invalid.class, () -> saving(reference,
                version -> drafts.saveSuppliers(reference, version, Procedure.RESTRICTED, Set.of(miner.id(), chamber.id()))));

        assertEquals(List.of("tender.suppliers.opener"), refused.problems().stream().map(Problem::key).toList());
        assertEquals(Procedure.OPEN, as.person(officer(), () -> drafts.sheet(reference)).procedure());
    }

    @Test
    void onlyAnApproverPublishes() throws Exception {
        String reference = submitted(Procedure.OPEN);

        assertThrows(EJBAccessException.class, () -> as.person(officer(), () -> drafts.publish(reference)));
        assertThrows(EJBAccessException.class, () -> as.visitor(() -> drafts.publish(reference)));
    }

    @Test
    void tooLittleBiddingTimeStopsThePublication() throws Exception {
        String reference = submitted(Procedure.OPEN);
        clock.advance(Duration.ofDays(11));

        assertThrows(StepRefused.class, () -> as.person(approver(), () -> drafts.publish(reference)));
    }

    @Test
    void aDeadlineIsExtendedLaterOnlyAndTheOpeningMovesWithIt() throws Exception {
        String reference = published(Procedure.OPEN);
        Tender before = as.visitor(() -> tenders.byReference(reference));
        LocalDateTime later = LocalDateTime.ofInstant(before.deadline(), ZoneOffset.UTC).plusDays(3);

        assertThrows(Invalid.class, () -> as.person(officer(), () -> tenders.extend(reference, new TenderExtension(later.minusDays(4)))));
        as.person(officer(), () -> tenders.extend(reference, new TenderExtension(later)));

        Tender after = as.visitor(() -> tenders.byReference(reference));
        assertEquals(before.deadline().plus(Duration.ofDays(3)), after.deadline());
        assertEquals(before.timetable().opensAt().plus(Duration.ofDays(3)), after.timetable().opensAt());
    }

    @Test
    void anAddendumMovesADeadlineThatHasComeTooNear() throws Exception {
        String reference = published(Procedure.OPEN);
        Instant deadline = as.visitor(() -> tenders.byReference(reference)).deadline();
        as.person(officer(), () -> tenders.addendum(reference, 1, "Moisture at most 8 %.", null, null));
        assertEquals(deadline, as.visitor(() -> tenders.byReference(reference)).deadline());
        clock.moveTo(deadline.minus(Duration.ofDays(2)));

        as.person(officer(), () -> tenders.addendum(reference, 2, "Moisture at most 9 %.", "Specification", file("new")));

        TenderSheet sheet = as.visitor(() -> tenders.sheet(reference));
        assertTrue(sheet.deadline().isAfter(deadline.plus(Duration.ofDays(4))));
        assertEquals(List.of(1, 2), sheet.addenda().stream().map(AddendumRow::number).toList());
        assertEquals(2, sheet.documents().get(1).addendumNumber());
    }

    @Test
    void theClockClosesOnceAndOnlyAfterTheSettleWindow() throws Exception {
        String reference = published(Procedure.OPEN);
        Instant deadline = as.visitor(() -> tenders.byReference(reference)).deadline();
        clock.moveTo(deadline.plusSeconds(30));
        assertEquals(List.of(), as.clock(() -> tenders.dueToClose()));
        assertThrows(StepRefused.class, () -> as.clock(() -> tenders.close(reference)));
        assertThrows(StepRefused.class, () -> as.person(officer(), () -> tenders.addendum(reference, 1, "Too late.", null, null)));
        assertThrows(StepRefused.class, () -> as.person(officer(), () -> tenders.extend(reference, new TenderExtension(local(deadline.plus(
                Duration.ofDays(5)))))));
        assertEquals(deadline, as.visitor(() -> tenders.byReference(reference)).deadline());

        clock.moveTo(deadline.plusSeconds(61));
        assertEquals(List.of(reference), as.clock(() -> tenders.dueToClose()));
        as.clock(() -> tenders.close(reference));

        assertEquals(List.of(), as.clock(() -> tenders.dueToClose()));
        assertThrows(StepRefused.class, () -> as.clock(() -> tenders.close(reference)));
        assertThrows(EJBAccessException.class, () -> as.person(officer(), () -> tenders.close(reference)));
    }

    @Test
    void whoAskedIsToldToNobodyAndTheAnswerToEverybody() throws Exception {
        String reference = published(Procedure.OPEN);
        as.person(bidder(), () -> tenders.ask(reference, "May the lot be split?"));

        assertEquals(1, as.person(officer(), () -> tenders.sheet(reference)).questions().size());
        assertEquals(1, as.person(bidder(), () -> tenders.sheet(reference)).questions().size());
        assertEquals(0, as.visitor(() -> tenders.sheet(reference)).questions().size());
        assertFalse(Stream.of(QuestionRow.class.getRecordComponents()).anyMatch(part -> part.getType() == Long.class), "a row names no asker");
        as.person(officer(), () -> tenders.answer(reference, 1, "No."));

        assertEquals("No.", as.visitor(() -> tenders.sheet(reference)).questions().get(0).answer());
        assertThrows(Invalid.class, () -> as.person(officer(), () -> tenders.answer(reference, 1, "Yes.")));
        assertThrows(NotThere.class, () -> as.person(officer(), () -> tenders.answer(reference, 2, "Yes.")));
    }

    @Test
    void questionsAfterTheirTimeAreRefused() throws Exception {
        String reference = published(Procedure.OPEN);
        clock.moveTo(as.visitor(() -> tenders.byReference(reference)).timetable().questionsUntil());

        assertThrows(Invalid.class, () -> as.person(bidder(), () -> tenders.ask(reference, "Too late?")));
    }

    @Test
    void aRestrictedTenderIsNotThereForTheUninvitedAndItsPapersWaitForThePromise() throws Exception {
        Party uninvited = registration.approvedSupplier("Kharan Copper");
        String reference = published(Procedure.RESTRICTED);

        assertThrows(NotThere.class, () -> as.visitor(() -> tenders.sheet(reference)));
        assertThrows(NotThere.class, () -> as.person(uninvited.person(Role.BIDDER), () -> tenders.sheet(reference)));
        assertEquals(0, as.visitor(() -> tenders.list(TenderFilter.NONE, 1)).total());
        assertEquals(0, as.person(uninvited.person(Role.BIDDER), () -> tenders.list(TenderFilter.NONE, 1)).total());
        assertEquals(1, as.person(bidder(), () -> tenders.list(TenderFilter.NONE, 1)).total());
        assertTrue(as.person(bidder(), () -> tenders.sheet(reference)).withheld());
        Long paper = as.person(officer(), () -> tenders.sheet(reference)).documents().get(0).documentId();
        assertThrows(NotThere.class, () -> as.person(bidder(), () -> tenders.paperContent(reference, paper)));

        assertThrows(Invalid.class, () -> as.person(bidder(), () -> tenders.keepConfidence(reference, false)));
        as.person(bidder(), () -> tenders.keepConfidence(reference, true));
        as.person(bidder(), () -> tenders.keepConfidence(reference, true));

        assertEquals("paper", new String(as.person(bidder(), () -> tenders.paperContent(reference, paper)), StandardCharsets.UTF_8));
    }

    @Test
    void aCancelledTenderSaysWhyAndStaysToBeRead() throws Exception {
        String reference = published(Procedure.OPEN);
        assertThrows(StepRefused.class, () -> as.person(approver(), () -> tenders.cancel(reference, null, "No code.")));

        as.person(approver(), () -> tenders.cancel(reference, CancelReason.NEED_GONE, "The plant is closed."));

        TenderSheet sheet = as.visitor(() -> tenders.sheet(reference));
        assertEquals(TenderState.CANCELLED, sheet.state());
        assertEquals("CancelReason.NEED_GONE", sheet.milestones().get(1).codeKey());
    }

    @Test
    void aCopyBeginsANewDraft() throws Exception {
        String reference = published(Procedure.OPEN);

        String copy = as.person(officer(), () -> drafts.copy(reference));

        TenderSheet sheet = as.person(officer(), () -> drafts.sheet(copy));
        assertNotEquals(reference, copy);
        assertEquals(1, sheet.lots().size());
        assertEquals(1, sheet.documents().size());
    }

    @Test
    void theListIsNarrowedByEveryFilter() throws Exception {
        String reference = published(Procedure.OPEN);
        LocalDate day = LocalDateTime.ofInstant(as.visitor(() -> tenders.byReference(reference)).deadline(), UTC).toLocalDate();
        TenderFilter fitting = new TenderFilter(Mineral.ANTIMONY, ProductForm.CONCENTRATE,
                TenderState.PUBLISHED, "PKKHI", day, day, "ANTI");

        assertEquals(1, as.visitor(() -> tenders.list(fitting, 1)).total());
        for (TenderFilter other : List.of(
                new TenderFilter(Mineral.COPPER, null, null, null, null, null, null),
                new TenderFilter(null, ProductForm.METAL, null, null, null, null, null),
                new TenderFilter(null, null, TenderState.CLOSED, null, null, null, null),
                new TenderFilter(null, null, null, "USBAL", null, null, null),
                new TenderFilter(null, null, null, null, day.plusDays(1), null, null),
                new TenderFilter(null, null, null, null, null, day.minusDays(1), null),
                new TenderFilter(null, null, null, null, null, null, "100%"))) {
            assertEquals(0, as.visitor(() -> tenders.list(other, 1)).total(), other.toString());
        }
    }

    @Test
    void theListTakesTheSameStatementsHoweverManyTendersThereAre() throws Exception {
        assumeTrue(isH2(), "counted by the statistics of H2");
        String reference = published(Procedure.OPEN);
        multiply(reference, 30);
        long few = statements(() -> tenders.list(TenderFilter.NONE, 1));
        multiply(reference, 10_000);

        Listing<TenderRow> page = as.visitor(() -> tenders.list(TenderFilter.NONE, 1));
        assertEquals(few, statements(() -> tenders.list(TenderFilter.NONE, 1)));
        assertEquals("1,000+", page.counted());
        assertEquals(Listing.USUAL_SIZE, page.rows().size());
        assertTrue(as.visitor(() -> tenders.list(TenderFilter.NONE, 300)).more());
    }

    private boolean isH2() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }

    private long statements(Callable<?> work) throws Exception {
        execute("SET QUERY_STATISTICS FALSE");
        execute("SET QUERY_STATISTICS TRUE");
        as.visitor(work);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT SUM(EXECUTION_COUNT) FROM INFORMATION_SCHEMA.QUERY_STATISTICS WHERE SQL_STATEMENT LIKE 'SELECT%TENDER%'"
                                + " OR SQL_STATEMENT LIKE 'select%tender%'")) {
            found.next();
            return found.getLong(1);
        } finally {
            execute("SET QUERY_STATISTICS FALSE");
        }
    }

    private void multiply(String reference, int times) throws SQLException {
        String columns = "state, title, buyer_id, buyer_name, drafted_by, procedure_kind, reach, currency, place_code, zone, deadline,"
                + " closes_at, opens_at, questions_until, standstill_days, published_at, quorum, changed_at";
        execute("INSERT INTO tender (id, version, reference, " + columns + ") SELECT " + times + "000000 + x, 1, '" + times + "-' || x, "
                + columns + " FROM tender, SYSTEM_RANGE(1, " + times + ") WHERE reference = '" + reference + "'");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String published(Procedure procedure) throws Exception {
        String reference = submitted(procedure);
        as.person(approver(), () -> drafts.publish(reference));
        return reference;
    }

    private String submitted(Procedure procedure) throws Exception {
        String reference = complete(procedure);
        as.person(officer(), () -> drafts.submit(reference));
        return reference;
    }

    private String complete(Procedure procedure) throws Exception {
        String reference = as.person(officer(), () -> drafts.begin("Antimony concentrate, 100 t"));
        Instant deadline = clock.now().plus(Duration.ofDays(40));
        saving(reference, version -> drafts.save(reference, version,
                new TenderBasics("Antimony concentrate, 100 t", "A trial lot.", Reach.INTERNATIONAL, "USD")));
        saving(reference, version -> drafts.save(reference, version, 0, TenderFixtures.antimonyConcentrate()));
        saving(reference, version -> drafts.save(reference, version, delivery(Incoterm.FOB, "PKKHI")));
        saving(reference, version -> drafts.save(reference, version, List.of(
                new TenderCriterion("Price", new BigDecimal("70"), true), new TenderCriterion("Quality", new BigDecimal("30"), false))));
        saving(reference, version -> drafts.save(reference, version, new TenderTerms(new BigDecimal("20000"), SecurityForm.BANK_GUARANTEE, 90)));
        saving(reference, version -> drafts.save(reference, version, new TenderDates(UTC, local(deadline.minus(Duration.ofDays(7))),
                local(deadline), local(deadline.plus(Duration.ofHours(1))))));
        saving(reference, version -> drafts.enclose(reference, version, "Specification", file("paper")));
        Set<Long> openers = Set.of(opener(reference, false), opener(reference, true));
        saving(reference, version -> drafts.saveOpeners(reference, version, openers, 2));
        Set<Long> invited = procedure == Procedure.OPEN ? Set.of() : Set.of(miner.id());
        saving(reference, version -> drafts.saveSuppliers(reference, version, procedure, invited));
        return reference;
    }

    private interface Saving {
        void at(long version);
    }

    private void saving(String reference, Saving saving) throws Exception {
        as.person(officer(), () -> saving.at(drafts.sheet(reference).version()));
    }

    private Long opener(String reference, boolean outside) throws Exception {
        if (outside && chamber == null) {
            // Not the supplier whom a restricted tender invites.
            chamber = registration.approvedSupplier("Chamber of Mines");
        }
        Long found = as.person(officer(), () -> drafts.fitOpeners(reference)).stream()
                .filter(row -> row.outside() ? outside && row.organisation().contains("Chamber") : !outside)
                .findFirst().orElseThrow().accountId();
        keys.keyOf(found);
        return found;
    }

    private static TenderDelivery delivery(Incoterm incoterm, String place) {
        return new TenderDelivery(incoterm, place, null, YearMonth.of(2090, 3), YearMonth.of(2090, 4));
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Upload file(String content) {
        return new Upload(content + ".txt", content.getBytes(StandardCharsets.UTF_8));
    }

    private String officer() {
        return buyer.person(Role.OFFICER);
    }

    private String approver() {
        return buyer.person(Role.APPROVER);
    }

    private String bidder() {
        return miner.person(Role.BIDDER);
    }
}
