package org.karvan.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;
import org.karvan.workflow.Situation;

/** What an organisation keeps true by itself, and each condition of its steps: met, and not met. */
class OrganisationTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final Long ID = 7L;
    private static final Actor APPLICANT = new Actor(70L, "Gul Khan", ID, Side.SUPPLIER, Set.of(Role.APPLICANT));
    private static final Actor ADMINISTRATOR = new Actor(1L, "Ada", 1L, Side.PORTAL, Set.of(Role.ADMINISTRATOR));
    private static final Actor OTHER = new Actor(2L, "Ben", 1L, Side.PORTAL, Set.of(Role.ADMINISTRATOR));

    private final Organisation mine = organisation(Side.SUPPLIER);

    @Test
    void dataIsCompleteWhenEverySectionIs() {
        assertFalse(holds(OrganisationGuard.DATA_COMPLETE));
        fill();
        assertTrue(holds(OrganisationGuard.DATA_COMPLETE));
        mine.removeOwner(mine.owners().get(0).number(), NOW);
        assertFalse(holds(OrganisationGuard.DATA_COMPLETE));
    }

    @Test
    void everyMandatoryPaperMustBePresent() {
        paper(PaperKind.INCORPORATION, null);
        paper(PaperKind.TAX_REGISTRATION, null);
        assertFalse(holds(OrganisationGuard.PAPERS_PRESENT));
        paper(PaperKind.CHAMBER_MEMBERSHIP, TODAY);
        assertTrue(holds(OrganisationGuard.PAPERS_PRESENT));
    }

    @Test
    void aPaperHoldsThroughItsLastDayInPakistan() {
        papersUntil(TODAY);
        Instant lastMoment = Instant.parse("2026-12-01T18:59:59Z");
        Instant midnight = Instant.parse("2026-12-01T19:00:00Z");

        assertTrue(OrganisationGuard.PAPERS_IN_DATE.holds(mine, by(ADMINISTRATOR, lastMoment)));
        assertFalse(OrganisationGuard.PAPER_OUT_OF_DATE.holds(mine, by(Actor.CLOCK, lastMoment)));
        assertFalse(OrganisationGuard.PAPERS_IN_DATE.holds(mine, by(ADMINISTRATOR, midnight)));
        assertTrue(OrganisationGuard.PAPER_OUT_OF_DATE.holds(mine, by(Actor.CLOCK, midnight)));
    }

    @Test
    void anotherPaperOfTheKindKeepsItInDate() {
        papersUntil(TODAY);
        paper(PaperKind.CHAMBER_MEMBERSHIP, TODAY.plusYears(1));

        assertTrue(OrganisationGuard.PAPERS_IN_DATE.holds(mine, by(ADMINISTRATOR, NOW.plus(Duration.ofDays(30)))));
    }

    @Test
    void ownersAreGivenByAllButPublicBodies() {
        assertFalse(holds(OrganisationGuard.OWNERS_GIVEN));
        fill();
        assertTrue(holds(OrganisationGuard.OWNERS_GIVEN));
        assertTrue(OrganisationGuard.OWNERS_GIVEN.holds(organisation(Side.PUBLIC_BODY), by(ADMINISTRATOR, NOW)));
    }

    @Test
    void nobodyDecidesAboutHisOwnOrganisationOrWhatHeHandedIn() {
        assertFalse(OrganisationGuard.NOT_ONES_OWN.holds(mine, by(APPLICANT, NOW)));
        assertTrue(OrganisationGuard.NOT_ONES_OWN.holds(mine, by(ADMINISTRATOR, NOW)));
        mine.enter(OrganisationState.SUBMITTED, by(APPLICANT, NOW));
        Actor samePersonElsewhere = new Actor(APPLICANT.accountId(), "Gul Khan", 1L, Side.PORTAL, Set.of(Role.ADMINISTRATOR));
        assertFalse(OrganisationGuard.NOT_ONES_OWN.holds(mine, by(samePersonElsewhere, NOW)));
    }

    @Test
    void aSecondAdministratorMustExist() {
        assertFalse(OrganisationGuard.SECOND_ADMINISTRATOR.holds(mine, knowing(1, true, null)));
        assertTrue(OrganisationGuard.SECOND_ADMINISTRATOR.holds(mine, knowing(2, true, null)));
    }

    @Test
    void complianceMustHaveClearedTheNames() {
        assertFalse(OrganisationGuard.SCREENING_CLEARED.holds(mine, knowing(2, false, null)));
        assertTrue(OrganisationGuard.SCREENING_CLEARED.holds(mine, knowing(2, true, null)));
    }

    @Test
    void aDebarmentIsProposedUntilADayToCome() {
        assertFalse(OrganisationGuard.UNTIL_LATER.holds(mine, knowing(2, true, null)));
        assertFalse(OrganisationGuard.UNTIL_LATER.holds(mine, knowing(2, true, TODAY)));
        assertTrue(OrganisationGuard.UNTIL_LATER.holds(mine, knowing(2, true, TODAY.plusDays(1))));
    }

    @Test
    void whoeverProposedCannotConfirm() {
        mine.enter(OrganisationState.DEBAR_PROPOSED, knowing(2, true, TODAY.plusDays(9)));

        assertFalse(OrganisationGuard.ANOTHER_PERSON.holds(mine, by(ADMINISTRATOR, NOW)));
        assertTrue(OrganisationGuard.ANOTHER_PERSON.holds(mine, by(OTHER, NOW)));
    }

    @Test
    void aDebarmentIsOverWhenItsLastDayHasPassed() {
        mine.enter(OrganisationState.DEBAR_PROPOSED, knowing(2, true, TODAY));
        mine.enter(OrganisationState.DEBARRED, by(OTHER, NOW));

        assertFalse(OrganisationGuard.DEBARMENT_OVER.holds(mine, by(Actor.CLOCK, Validity.end(TODAY).minusNanos(1))));
        assertTrue(OrganisationGuard.DEBARMENT_OVER.holds(mine, by(Actor.CLOCK, Validity.end(TODAY))));
        assertEquals(Validity.end(TODAY), mine.nextCheck());
    }

    @Test
    void theClockLooksAtEachReminderAndAtTheEnd() {
        LocalDate end = TODAY.plusDays(100);
        papersUntil(end);
        mine.enter(OrganisationState.APPROVED, by(ADMINISTRATOR, NOW));

        Instant over = Validity.end(end);
        for (Instant next : List.of(over.minus(Duration.ofDays(60)), over.minus(Duration.ofDays(30)), over.minus(Duration.ofDays(7)), over)) {
            assertEquals(next, mine.nextCheck());
            mine.planCheck(next);
        }
        assertTrue(mine.isDue(over), "what is out of date is looked at until it has expired");
    }

    @Test
    void aPaperWithoutAnEndNeedsNoClock() {
        Organisation body = organisation(Side.PUBLIC_BODY);
        body.addPaper(new PaperDraft(PaperKind.MANDATE, null), 1L, "mandate.pdf", NOW);
        body.enter(OrganisationState.APPROVED, by(ADMINISTRATOR, NOW));

        assertEquals(null, body.nextCheck());
    }

    @Test
    void everySectionButTheFirstWaitsForTheCountry() {
        assertEquals(SectionState.NOT_STARTED, new TaskList(mine).stateOf(Section.COMPANY, NOW));
        assertEquals(SectionState.BLOCKED, new TaskList(mine).stateOf(Section.BANK, NOW));
        mine.tell(RegistrationFixtures.company("PK", null), NOW);
        assertEquals(SectionState.INCOMPLETE, new TaskList(mine).stateOf(Section.COMPANY, NOW));
        assertEquals(SectionState.NOT_STARTED, new TaskList(mine).stateOf(Section.BANK, NOW));
        mine.tell(RegistrationFixtures.company("PK", "1234567-8"), NOW);
        assertEquals(SectionState.COMPLETE, new TaskList(mine).stateOf(Section.COMPANY, NOW));
    }

    @Test
    void anotherCountryMakesSeatAndBankBeToldAnew() {
        fill();
        mine.tell(RegistrationFixtures.company("GB", null), NOW);

        assertEquals(SectionState.NOT_STARTED, new TaskList(mine).stateOf(Section.BANK, NOW));
        assertEquals(SectionState.NOT_STARTED, new TaskList(mine).stateOf(Section.ADDRESS, NOW));
    }

    @Test
    void onlyANameThatIsScreenedMakesTheNamesChange() {
        fill();
        Instant later = NOW.plusSeconds(60);
        mine.tell(RegistrationFixtures.address(), later);
        assertEquals(NOW, mine.namesChangedAt());
        mine.removeOwner(mine.owners().get(0).number(), later);
        assertEquals(later, mine.namesChangedAt());
    }

    @Test
    void whatIsUnderReviewIsNotChanged() {
        fill();
        mine.enter(OrganisationState.SUBMITTED, by(APPLICANT, NOW));

        assertThrows(IllegalStateException.class, () -> mine.tell(RegistrationFixtures.address(), NOW));
        assertThrows(IllegalStateException.class, () -> paper(PaperKind.OTHER, null));
    }

    @Test
    void sharesDoNotExceedTheWhole() {
        fill();
        OwnerDraft more = new OwnerDraft("Sher Khan", "PK", IdentityDocument.CNIC, "1550112345671", new BigDecimal("40.01"));

        Invalid refused = assertThrows(Invalid.class, () -> more.checked(mine.sharesGiven()));
        assertEquals(List.of("registration.share.sum"), refused.problems().stream().map(Problem::key).toList());
        new OwnerDraft("Sher Khan", "PK", IdentityDocument.CNIC, "1550112345671", new BigDecimal("40")).checked(mine.sharesGiven());
    }

    @Test
    void itsOwnPeopleRegisterItAndThePortalDecides() {
        assertTrue(mine.admits(APPLICANT, Role.APPLICANT));
        assertFalse(mine.admits(new Actor(71L, "Else", 8L, Side.SUPPLIER, Set.of(Role.APPLICANT)), Role.APPLICANT));
        assertTrue(mine.admits(ADMINISTRATOR, Role.ADMINISTRATOR));
        assertFalse(mine.admits(APPLICANT, Role.ADMINISTRATOR));
    }

    private void fill() {
        RegistrationFixtures.fill(mine, NOW);
    }

    private void papersUntil(LocalDate end) {
        RegistrationFixtures.papers(mine, end, NOW);
    }

    private void paper(PaperKind kind, LocalDate end) {
        RegistrationFixtures.paper(mine, kind, end, NOW);
    }

    private boolean holds(OrganisationGuard guard) {
        return guard.holds(mine, by(ADMINISTRATOR, NOW));
    }

    private static Situation by(Actor actor, Instant at) {
        return Situation.of(actor, at);
    }

    private static Situation knowing(long administrators, boolean cleared, LocalDate until) {
        return by(ADMINISTRATOR, NOW).knowing(new OrganisationFacts(administrators, cleared, until));
    }

    private static Organisation organisation(Side side) {
        return RegistrationFixtures.organisation(ID, side, NOW);
    }
}
