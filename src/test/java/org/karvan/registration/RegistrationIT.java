package org.karvan.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.karvan.As;
import org.karvan.PortalIT;
import org.karvan.Readings;
import org.karvan.home.TodoRow;
import org.karvan.home.Todos;
import org.karvan.identity.AccountDraft;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.identity.Standing;
import org.karvan.notification.Notices;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.Mineral;
import org.karvan.provenance.MineTitles;
import org.karvan.screening.Evidence;
import org.karvan.screening.Screening;
import org.karvan.screening.ScreeningResult;
import org.karvan.screening.Screenings;
import org.karvan.workflow.Refusal;
import org.karvan.workflow.StepRefused;
import org.karvan.workflow.Todo;

/** From sign-up to approval and beyond, through the portal's doors. */
class RegistrationIT extends PortalIT {

    @Inject
    private Readings readings;

    @Inject
    private Registrations registrations;

    @Inject
    private Reviews reviews;

    @Inject
    private Directory directory;

    @Inject
    private MineTitles titles;

    @Inject
    private Todos todos;

    @Inject
    private Screenings screenings;

    @Inject
    private Standing standing;

    @Inject
    private Notices notices;

    @Inject
    private RegistrationFixtures fixtures;

    @PersistenceContext
    private EntityManager entities;

    @Test
    void aScreeningStandsInTheTrailByTheReferenceOfTheOrganisation() throws Exception {
        Party supplier = fixtures.approvedSupplier("Chitral Antimony");

        assertEquals(supplier.reference(), readings.one("select e.reference from AuditEntry e where e.action = 'RECORD_SCREENING'"));
    }

    @Test
    void aSupplierSignsUpTellsAboutItselfAndIsApproved() throws Exception {
        Party mine = fixtures.approvedSupplier("Chitral Antimony");

        assertTrue(standing.isApproved(mine.id()));
        assertEquals("Chitral Antimony", standing.nameOf(mine.id()).orElseThrow());
        assertEquals(OrganisationState.APPROVED, sheet(mine).state());
        assertTrue(as.person(mine.person(Role.APPLICANT), () -> notices.unread()) > 0, "the applicant is told");
        
    }

    @Test
    void aBuyerIsApprovedWithoutAMineTitle() throws Exception {
        Party buyer = fixtures.approvedBuyer("Montana Smelter");

        assertTrue(standing.isApproved(buyer.id()));
    }

    @Test
    void whatWasToldIsShownAgainAndPersonalNumbersAreNot() throws Exception {
        Party mine = fixtures.submittedSupplier("Chitral Antimony");
        RegistrationSheet sheet = as.person(mine.person(Role.APPLICANT), () -> registrations.own());

        assertEquals("1234567-8", sheet.company().ntn());
        assertEquals("+92812345678", sheet.address().phone());
        assertEquals("6702", sheet.accountEnd());
        assertEquals("5671", sheet.owners().get(0).numberEnd());
        assertEquals(new BigDecimal("60"), sheet.owners().get(0).share().value().stripTrailingZeros().setScale(0));
        assertEquals(List.of(Mineral.ANTIMONY), sheet.minerals().stream().map(YearlyMass::mineral).toList());
        assertTrue(sheet.sections().stream().allMatch(row -> row.state() == SectionState.COMPLETE), sheet.sections().toString());
    }

    @Test
    void theDatabaseHoldsNoPersonalNumber() throws Exception {
        Party mine = fixtures.submittedSupplier("Chitral Antimony");
        String owner = (String) entities.createNativeQuery("select number_sealed from organisation_owner where organisation_id = ?")
                .setParameter(1, mine.id()).getSingleResult();
        String account = (String) entities.createNativeQuery("select account_sealed from organisation where id = ?")
                .setParameter(1, mine.id()).getSingleResult();

        assertFalse(owner.contains("5440012345671"));
        assertFalse(account.contains("PK36SCBL0000001123456702"));
    }

    @Test
    void anAddressThatIsTakenMakesNoOrganisation() throws Exception {
        fixtures.signedUp("Chitral Antimony", Side.SUPPLIER);

        assertThrows(Invalid.class, () -> fixtures.signedUp("Chitral Antimony", Side.SUPPLIER));
        assertEquals(1L, entities.createQuery("select count(o) from Organisation o", Long.class).getSingleResult());
    }

    @Test
    void nobodySignsUpAsThePortalItself() {
        AccountDraft somebody = new AccountDraft("a@b.example", "A", IdentityFixtures.PASSWORD, "en");

        Invalid refused = assertThrows(Invalid.class,
                () -> as.visitor(() -> registrations.signUp(new SignUp(Side.PORTAL, "Karvan", somebody))));
        assertEquals(List.of("side"), fields(refused));
    }

    @Test
    void anEmptyRegistrationIsNotSubmitted() throws Exception {
        Party mine = fixtures.signedUp("Chitral Antimony", Side.SUPPLIER);

        assertEquals(
                List.of(OrganisationGuard.DATA_COMPLETE, OrganisationGuard.PAPERS_PRESENT, OrganisationObjection.NO_MINE_TITLE),
                unmet(mine.person(Role.APPLICANT), () -> registrations.take(OrganisationStep.SUBMIT, null)));
    }

    @Test
    void whoIsNotScreenedIsNotApproved() throws Exception {
        Party mine = underReview();

        assertEquals(List.of(OrganisationGuard.SCREENING_CLEARED), approval(mine));
    }

    @Test
    void aHitStandsInTheWayUntilALaterSearchOfTheListClearsIt() throws Exception {
        Party mine = underReview();
        fixtures.screened(mine, ScreeningResult.HIT);
        assertEquals(List.of(OrganisationGuard.SCREENING_CLEARED), approval(mine));

        fixtures.screened(mine, ScreeningResult.FALSE_POSITIVE);
        as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.take(mine.reference(), OrganisationStep.APPROVE, null, null));
        assertTrue(standing.isApproved(mine.id()));
    }

    @Test
    void aNewOwnerMustBeScreenedToo() throws Exception {
        Party mine = underReview();
        fixtures.screened(mine, ScreeningResult.CLEAR);
        String applicant = mine.person(Role.APPLICANT);
        as.person(RegistrationFixtures.ADMINISTRATOR,
                () -> reviews.take(mine.reference(), OrganisationStep.REQUEST_INFO, null, "Who holds the other 40 %?"));
        as.person(applicant, () -> registrations.addOwner(
                new OwnerDraft("Sher Khan", "PK", IdentityDocument.CNIC, "1550112345671", new BigDecimal("40")), registrations.own().version()));
        as.person(applicant, () -> registrations.take(OrganisationStep.RESUBMIT, null));

        assertEquals(List.of(OrganisationGuard.SCREENING_CLEARED), approval(mine));
    }

    @Test
    void aRequestForInformationIsShownToTheApplicant() throws Exception {
        Party mine = underReview();
        as.person(RegistrationFixtures.ADMINISTRATOR,
                () -> reviews.take(mine.reference(), OrganisationStep.REQUEST_INFO, null, "Who holds the other 40 %?"));

        RegistrationSheet sheet = as.person(mine.person(Role.APPLICANT), () -> registrations.own());
        assertEquals(OrganisationState.INFO_REQUIRED, sheet.state());
        assertEquals("Who holds the other 40 %?", sheet.reason());
    }

    @Test
    void aRejectionNeedsAGroundOfTheList() throws Exception {
        Party mine = underReview();

        StepRefused refused = assertThrows(StepRefused.class, () -> as.person(RegistrationFixtures.ADMINISTRATOR,
                () -> reviews.take(mine.reference(), OrganisationStep.REJECT, "BECAUSE", "no")));
        assertTrue(refused.refusal() instanceof Refusal.NoReason);

        as.person(RegistrationFixtures.ADMINISTRATOR,
                () -> reviews.take(mine.reference(), OrganisationStep.REJECT, "DUPLICATE", "see ORG-2026-0001"));
        assertEquals(RejectionReason.DUPLICATE, sheet(mine).ground());
    }

    @Test
    void theOrganisationOfSomebodyElseIsNotThere() throws Exception {
        Party mine = fixtures.submittedSupplier("Chitral Antimony");
        Party other = fixtures.signedUp("Kharan Minerals", Side.SUPPLIER);
        String stranger = other.person(Role.APPLICANT);
        Long title = as.person(mine.person(Role.APPLICANT), () -> titles.own()).get(0).id();

        assertThrows(NotThere.class, () -> as.person(stranger, () -> registrations.paper(mine.reference(), 2)));
        assertThrows(NotThere.class, () -> as.person(stranger, () -> titles.of(mine.reference())));
        assertThrows(NotThere.class, () -> as.person(stranger, () -> titles.copy(title)));
        assertThrows(NotThere.class, () -> as.person(stranger, () -> titles.strikeOff(title)));
        assertThrows(NotThere.class, () -> as.visitor(() -> registrations.visible(mine.reference())));
        assertThrows(EJBAccessException.class, () -> as.person(stranger, () -> reviews.sheet(mine.reference())));
        assertThrows(EJBAccessException.class, () -> as.person(mine.person(Role.BIDDER), () -> registrations.own()));
    }

    @Test
    void aReferenceThatIsNoneIsNotThere() {
        fixtures.staffThePortal();

        assertThrows(NotThere.class, () -> as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.sheet("ORG-1999-0001")));
    }

    @Test
    void aPaperIsGivenBackAsItWasHandedIn() throws Exception {
        Party mine = fixtures.submittedSupplier("Chitral Antimony");
        Paper first = sheet(mine).papers().get(0);

        PaperContent read = as.person(mine.person(Role.APPLICANT), () -> registrations.paper(mine.reference(), first.number()));

        assertEquals("incorporation of " + mine.reference(), new String(read.content(), StandardCharsets.UTF_8));
    }

    @Test
    void aFormThatSomebodyElseOvertookChangesNothing() throws Exception {
        Party mine = fixtures.signedUp("Chitral Antimony", Side.SUPPLIER);
        String applicant = mine.person(Role.APPLICANT);
        CompanyDraft company = new CompanyDraft("Chitral Antimony (Pvt) Ltd", null, "PK", null, null, null, null, null, null);
        long seen = as.person(applicant, () -> registrations.own().version());
        as.person(applicant, () -> registrations.tell(company, seen));

        Invalid refused = assertThrows(Invalid.class, () -> as.person(applicant, () -> registrations.tell(company, seen)));
        assertEquals("refused.changedMeanwhile", refused.problems().get(0).key());
    }

    @Test
    void whatIsSubmittedIsNotChangedAnyMore() throws Exception {
        Party mine = fixtures.submittedSupplier("Chitral Antimony");
        String applicant = mine.person(Role.APPLICANT);

        Invalid refused = assertThrows(Invalid.class, () -> as.person(applicant, () -> registrations.tell(
                new AddressDraft("elsewhere", null, null, null, null, null), registrations.own().version())));
        assertEquals("registration.closed", refused.problems().get(0).key());
    }

    @Test
    void theSamePersonIsNotNamedTwice() throws Exception {
        Party mine = fixtures.signedUp("Chitral Antimony", Side.SUPPLIER);
        fixtures.completeSupplier(mine);

        Invalid refused = assertThrows(Invalid.class, () -> as.person(mine.person(Role.APPLICANT), () -> registrations.addOwner(
                new OwnerDraft("Gul Khan again", "PK", IdentityDocument.CNIC, "54400 1234567 1", BigDecimal.TEN),
                registrations.own().version())));
        assertEquals("registration.owner.twice", refused.problems().get(0).key());
    }

    @Test
    void whatIsSentTwiceIsKeptOnce() throws Exception {
        Party mine = fixtures.signedUp("Chitral Antimony", Side.SUPPLIER);
        fixtures.completeSupplier(mine);
        String applicant = mine.person(Role.APPLICANT);
        fixtures.screened(mine, ScreeningResult.CLEAR);

        assertEquals(List.of("file"), fields(assertThrows(Invalid.class, () -> as.person(applicant, () -> registrations.addPaper(
                new PaperDraft(PaperKind.INCORPORATION, null), RegistrationFixtures.file("incorporation of " + mine.reference()))))));
        assertEquals(List.of("number"), fields(assertThrows(Invalid.class, () -> as.person(applicant, () -> titles.name(
                fixtures.title("KP-" + mine.reference()), RegistrationFixtures.file("title again"))))));
        assertEquals(List.of("names"), fields(assertThrows(Invalid.class, () -> fixtures.screened(mine, ScreeningResult.CLEAR))));
        assertEquals(3, sheet(mine).papers().size());
    }

    @Test
    void theEvidenceOfAScreeningIsForThePortalsPeople() throws Exception {
        Party mine = underReview();
        fixtures.screened(mine, ScreeningResult.CLEAR);
        Screening screening = as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.screenings(mine.reference())).get(0);

        Evidence evidence = as.person(RegistrationFixtures.ADMINISTRATOR, () -> screenings.evidence(screening.id()));
        assertEquals("screening of " + mine.reference(), new String(evidence.content(), StandardCharsets.UTF_8));
        assertThrows(EJBAccessException.class, () -> as.person(mine.person(Role.APPLICANT), () -> screenings.evidence(screening.id())));
        assertThrows(EJBAccessException.class, () -> as.person(RegistrationFixtures.ADMINISTRATOR,
                () -> reviews.screen(mine.reference(), fixtures.screening(ScreeningResult.CLEAR), RegistrationFixtures.file("x"))));
    }

    @Test
    void aTitleIsAskedForAgainThreeMonthsBeforeItsLastDay() throws Exception {
        Party mine = fixtures.approvedSupplier("Shah Mines");
        String applicant = mine.person(Role.APPLICANT);
        LocalDate last = as.person(applicant, () -> titles.own()).get(0).expiresOn();

        clock.moveTo(last.minusMonths(3).atStartOfDay(ZoneOffset.UTC).minusSeconds(1).toInstant());
        assertEquals(List.of(), titlesToRenew(applicant));
        clock.moveTo(last.minusMonths(3).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertEquals(List.of(last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()), titlesToRenew(applicant));
    }

    private List<Instant> titlesToRenew(String applicant) throws Exception {
        return as.person(applicant, () -> todos.own()).stream().map(TodoRow::todo).filter(todo -> todo.verb().equals("todo.provenance.renew")).map(Todo::due).toList();
    }

    @Test
    void titlesAreStruckOffOnlyWhileTheRegistrationIsOpen() throws Exception {
        Party mine = fixtures.signedUp("Chitral Antimony", Side.SUPPLIER);
        fixtures.completeSupplier(mine);
        String applicant = mine.person(Role.APPLICANT);
        as.person(applicant, () -> titles.name(fixtures.title("KP-2"), RegistrationFixtures.file("second title")));
        as.person(applicant, () -> titles.strikeOff(titles.own().get(0).id()));
        assertEquals(1, as.person(applicant, () -> titles.own()).size());

        as.person(applicant, () -> registrations.take(OrganisationStep.SUBMIT, null));
        assertThrows(Invalid.class, () -> as.person(applicant, () -> titles.strikeOff(titles.own().get(0).id())));
    }

    @Test
    void ofTwoAdministratorsWhoDecideAtOnceOneWins() throws Exception {
        Party mine = underReview();
        fixtures.screened(mine, ScreeningResult.CLEAR);
        CyclicBarrier start = new CyclicBarrier(2);

        List<Throwable> failures = atOnce(
                () -> decide(start, RegistrationFixtures.ADMINISTRATOR, mine, OrganisationStep.APPROVE, null, null),
                () -> decide(start, RegistrationFixtures.OTHER_ADMINISTRATOR, mine, OrganisationStep.REJECT, "NOT_ELIGIBLE", "no"));

        assertEquals(1, failures.size(), failures.toString());
        assertTrue(List.of(OrganisationState.APPROVED, OrganisationState.REJECTED).contains(sheet(mine).state()));
    }

    @Test
    void aDebarmentTakesTwoAdministratorsAndEndsWithItsDay() throws Exception {
        Party mine = fixtures.approvedSupplier("Chitral Antimony");
        LocalDate until = Validity.day(clock.now()).plusDays(30);
        as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.proposeDebar(mine.reference(), until, "forged assays"));
        assertEquals(List.of(OrganisationGuard.ANOTHER_PERSON), unmet(RegistrationFixtures.ADMINISTRATOR,
                () -> reviews.take(mine.reference(), OrganisationStep.CONFIRM_DEBAR, null, null)));

        as.person(RegistrationFixtures.OTHER_ADMINISTRATOR,
                () -> reviews.take(mine.reference(), OrganisationStep.CONFIRM_DEBAR, null, null));
        assertEquals("forged assays", sheet(mine).reason());
        clock.moveTo(Validity.end(until).minusSeconds(60));
        tick();
        assertEquals(OrganisationState.DEBARRED, sheet(mine).state());

        clock.moveTo(Validity.end(until));
        tick();
        assertEquals(OrganisationState.SUSPENDED, sheet(mine).state());
    }

    @Test
    void aDebarmentUntilTodayIsNotProposed() throws Exception {
        Party mine = fixtures.approvedSupplier("Chitral Antimony");

        assertEquals(List.of(OrganisationGuard.UNTIL_LATER), unmet(RegistrationFixtures.ADMINISTRATOR,
                () -> reviews.proposeDebar(mine.reference(), Validity.day(clock.now()), "forged assays")));
    }

    @Test
    void aPaperThatEndsIsRemindedOfThreeTimesAndLetsTheOrganisationExpire() throws Exception {
        Party mine = fixtures.approvedSupplier("Chitral Antimony");
        String applicant = mine.person(Role.APPLICANT);
        Instant end = Validity.end(Validity.day(clock.now()).plusYears(1));
        long before = as.person(applicant, () -> notices.unread());

        for (Duration ahead : Paperwork.REMINDERS) {
            clock.moveTo(end.minus(ahead));
            tick();
            tick();
        }
        assertEquals(before + Paperwork.REMINDERS.size(), as.person(applicant, () -> notices.unread()));
        assertTrue(standing.isApproved(mine.id()));

        clock.moveTo(end);
        tick();
        assertEquals(OrganisationState.EXPIRED, sheet(mine).state());
        assertEquals(List.of(OrganisationGuard.PAPERS_IN_DATE), unmet(applicant, () -> registrations.take(OrganisationStep.RENEW, null)));

        as.person(applicant, () -> registrations.addPaper(
                new PaperDraft(PaperKind.CHAMBER_MEMBERSHIP, Validity.day(end).plusYears(1)), RegistrationFixtures.file("new chamber")));
        as.person(applicant, () -> registrations.take(OrganisationStep.RENEW, null));
        assertEquals(OrganisationState.UNDER_REVIEW, sheet(mine).state());
    }

    @Test
    void aNewPaperInTimeKeepsTheOrganisationApproved() throws Exception {
        Party mine = fixtures.approvedSupplier("Chitral Antimony");
        Instant end = Validity.end(Validity.day(clock.now()).plusYears(1));
        clock.moveTo(end.minus(Duration.ofDays(10)));
        as.person(mine.person(Role.APPLICANT), () -> registrations.addPaper(
                new PaperDraft(PaperKind.CHAMBER_MEMBERSHIP, Validity.day(end).plusYears(1)), RegistrationFixtures.file("new chamber")));

        clock.moveTo(end.plusSeconds(1));
        tick();
        assertTrue(standing.isApproved(mine.id()));
    }

    @Test
    void onlyTheClockLetsPapersRunOut() throws Exception {
        Party mine = fixtures.approvedSupplier("Chitral Antimony");

        assertThrows(EJBAccessException.class, () -> as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.check(mine.id())));
    }

    @Test
    void approvedBuyersFindApprovedSuppliersByMineralAndProvince() throws Exception {
        Party mine = fixtures.approvedSupplier("Chitral Antimony");
        fixtures.submittedSupplier("Kharan Minerals");
        String officer = fixtures.approvedBuyer("Montana Smelter").person(Role.OFFICER);

        assertEquals(List.of(mine.reference()), found(officer, Mineral.ANTIMONY, Province.BALOCHISTAN));
        assertEquals(List.of(mine.reference()), found(officer, null, null));
        assertEquals(List.of(), found(officer, Mineral.TUNGSTEN, null));
        assertEquals(List.of(), found(officer, null, Province.SINDH));
    }

    @Test
    void aBuyerThatIsNotApprovedReadsNoDirectory() throws Exception {
        Party buyer = fixtures.submittedBuyer("Montana Smelter");

        assertThrows(Invalid.class, () -> found(buyer.person(Role.OFFICER), null, null));
    }

    @Test
    void theQueuesShowWhatWaits() throws Exception {
        Party mine = fixtures.submittedSupplier("Chitral Antimony");
        fixtures.staffThePortal();

        assertEquals(List.of(mine.reference()), as.person(RegistrationFixtures.ADMINISTRATOR,
                () -> reviews.queue(OrganisationState.SUBMITTED, Side.SUPPLIER, 1).rows().stream().map(OrganisationRow::reference).toList()));
        assertEquals(List.of(mine.reference()), as.person(RegistrationFixtures.COMPLIANCE,
                () -> reviews.toScreen(1).rows().stream().map(OrganisationRow::reference).toList()));

        fixtures.screened(mine, ScreeningResult.CLEAR);
        assertEquals(0, as.person(RegistrationFixtures.COMPLIANCE, () -> reviews.toScreen(1)).total());
        assertEquals(0, as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.queue(OrganisationState.SUBMITTED, Side.BUYER, 1)).total());
    }

    @Test
    void whoWithdrawsIsApprovedNoMore() throws Exception {
        Party mine = fixtures.approvedSupplier("Chitral Antimony");
        Invalid refused = assertThrows(Invalid.class,
                () -> as.person(mine.person(Role.APPLICANT), () -> registrations.withdraw("ORG-1999-0001")));
        assertEquals(List.of("confirmation"), fields(refused));
        as.person(mine.person(Role.APPLICANT), () -> registrations.withdraw(mine.reference()));

        assertFalse(standing.isApproved(mine.id()));
        assertEquals(OrganisationState.WITHDRAWN, sheet(mine).state());
    }

    private Party underReview() throws Exception {
        Party mine = fixtures.submittedSupplier("Chitral Antimony");
        fixtures.staffThePortal();
        as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.take(mine.reference(), OrganisationStep.START_REVIEW, null, null));
        return mine;
    }

    private List<Enum<?>> approval(Party party) {
        return unmet(RegistrationFixtures.ADMINISTRATOR, () -> reviews.take(party.reference(), OrganisationStep.APPROVE, null, null));
    }

    private List<Enum<?>> unmet(String person, As.Task step) {
        StepRefused refused = assertThrows(StepRefused.class, () -> as.person(person, step));
        return ((Refusal.Unmet) refused.refusal()).conditions();
    }

    private RegistrationSheet sheet(Party party) throws Exception {
        fixtures.staffThePortal();
        return as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.sheet(party.reference()));
    }

    private List<String> found(String reader, Mineral mineral, Province province) throws Exception {
        return as.person(reader, () -> directory.suppliers(mineral, province, 1).rows().stream().map(OrganisationRow::reference).toList());
    }

    private void tick() throws Exception {
        as.clock(() -> reviews.due().forEach(reviews::check));
    }

    private Void decide(CyclicBarrier start, String who, Party party, OrganisationStep step, String code, String reason) throws Exception {
        as.person(who, () -> {
            start.await();
            reviews.take(party.reference(), step, code, reason);
        });
        return null;
    }

    private static List<Throwable> atOnce(Callable<Void> one, Callable<Void> other) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Throwable> failures = new ArrayList<>();
        for (Future<Void> answer : threads.invokeAll(List.of(one, other))) {
            try {
                answer.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        threads.shutdown();
        return failures;
    }

    private static List<String> fields(Invalid refused) {
        return refused.problems().stream().map(Problem::field).toList();
    }
}
