package org.karvan.registration;

import static org.karvan.registration.OrganisationObjection.LIVE_BID;
import static org.karvan.registration.OrganisationObjection.LIVE_CONTRACT;
import static org.karvan.registration.OrganisationObjection.NO_MINE_TITLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Step;
import org.karvan.workflow.TableTest;

/** The life of an organisation, row by row. */
class OrganisationTableTest extends TableTest<Organisation, OrganisationState> {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final LocalDate PAPERS_END = TODAY.plusYears(1);
    private static final LocalDate DEBARRED_UNTIL = TODAY.plusDays(9);
    private static final Long ID = 7L;
    private static final Actor APPLICANT = new Actor(70L, "Gul Khan", ID, Side.SUPPLIER, Set.of(Role.APPLICANT));
    private static final Actor PROPOSER = new Actor(2L, "Ben", 1L, Side.PORTAL, Set.of(Role.ADMINISTRATOR));

    @Override
    protected Step<Organisation, OrganisationState>[] table() {
        return OrganisationStep.values();
    }

    @Override
    protected Organisation thingIn(OrganisationState state) {
        Organisation mine = RegistrationFixtures.organisation(ID, Side.SUPPLIER, NOW);
        RegistrationFixtures.fill(mine, NOW);
        RegistrationFixtures.papers(mine, PAPERS_END, NOW);
        return inState(mine, state);
    }

    /** What waits for a second administrator was proposed by the other one. */
    private Organisation inState(Organisation mine, OrganisationState state) {
        switch (state) {
            case DRAFT -> { }
            case DEBARRED -> {
                inState(mine, OrganisationState.DEBAR_PROPOSED);
                mine.enter(state, by(own(Role.ADMINISTRATOR)));
            }
            case LIFT_PROPOSED -> {
                inState(mine, OrganisationState.DEBARRED);
                mine.enter(state, by(PROPOSER));
            }
            case DEBAR_PROPOSED -> mine.enter(state, by(PROPOSER));
            default -> mine.enter(state, by(APPLICANT));
        }
        return mine;
    }

    /** It ends when its people take it away; whoever was rejected can begin anew. */
    @Override
    protected Set<OrganisationState> ends() {
        return EnumSet.of(OrganisationState.WITHDRAWN);
    }

    @Override
    protected Actor own(Role role) {
        if (role == Role.CLOCK) {
            return Actor.CLOCK;
        }
        return role.isOf(Side.PORTAL) ? new Actor(1L, "Ada", 1L, Side.PORTAL, Set.of(role)) : new Actor(71L, "Somebody", ID, Side.SUPPLIER, Set.of(role));
    }

    /** Nobody of an organisation decides as the portal does, whatever role he were given. */
    @Override
    protected Actor foreign(Role role) {
        return role == Role.CLOCK ? null : new Actor(950L, "Stranger", 95L, Side.SUPPLIER, Set.of(role));
    }

    @Override
    protected Situation by(Actor actor) {
        return Situation.of(actor, NOW).knowing(new OrganisationFacts(2, true, DEBARRED_UNTIL));
    }

    @Override
    protected void rows() {
        registration();
        review();
        debarment();
    }

    private void registration() {
        row(OrganisationStep.SUBMIT).by(Role.APPLICANT).unless(NO_MINE_TITLE)
                .refuses(OrganisationGuard.DATA_COMPLETE, OrganisationTableTest::disown)
                .refusesOther(OrganisationGuard.PAPERS_PRESENT, () -> withoutPapers(OrganisationState.DRAFT));
        row(OrganisationStep.RESUBMIT).by(Role.APPLICANT).unless(NO_MINE_TITLE)
                .refuses(OrganisationGuard.DATA_COMPLETE, OrganisationTableTest::disown)
                .refusesOther(OrganisationGuard.PAPERS_PRESENT, () -> withoutPapers(OrganisationState.INFO_REQUIRED));
        row(OrganisationStep.REAPPLY).by(Role.APPLICANT);
        row(OrganisationStep.RENEW).by(Role.APPLICANT)
                .refuses(OrganisationGuard.DATA_COMPLETE, OrganisationTableTest::disown)
                .refusesWhen(OrganisationGuard.PAPERS_IN_DATE, at(Validity.end(PAPERS_END)));
        row(OrganisationStep.WITHDRAW).by(Role.APPLICANT).unless(LIVE_BID, LIVE_CONTRACT);
    }

    private void review() {
        row(OrganisationStep.START_REVIEW).by(Role.ADMINISTRATOR);
        row(OrganisationStep.REQUEST_INFO).by(Role.ADMINISTRATOR).withReason();
        row(OrganisationStep.APPROVE).by(Role.ADMINISTRATOR)
                .refusesWhen(OrganisationGuard.NOT_ONES_OWN,
                        as(new Actor(APPLICANT.accountId(), "Gul Khan", 1L, Side.PORTAL, Set.of(Role.ADMINISTRATOR))))
                .refusesWhen(OrganisationGuard.SECOND_ADMINISTRATOR, knowing(1, true, null))
                .refusesWhen(OrganisationGuard.PAPERS_IN_DATE, at(Validity.end(PAPERS_END)))
                .refusesOther(OrganisationGuard.OWNERS_GIVEN, this::withoutOwners)
                .refusesWhen(OrganisationGuard.SCREENING_CLEARED, knowing(2, false, null));
        row(OrganisationStep.REJECT).by(Role.ADMINISTRATOR).withReason(RejectionReason.class);
        row(OrganisationStep.SUSPEND).by(Role.ADMINISTRATOR).withReason();
        row(OrganisationStep.REINSTATE).by(Role.ADMINISTRATOR).withReason();
        row(OrganisationStep.EXPIRE).by(Role.CLOCK).when(at(Validity.end(PAPERS_END)))
                .refusesWhen(OrganisationGuard.PAPER_OUT_OF_DATE, at(Validity.end(PAPERS_END).minusNanos(1)));
    }

    private void debarment() {
        row(OrganisationStep.PROPOSE_DEBAR).by(Role.ADMINISTRATOR).withReason()
                .refusesWhen(OrganisationGuard.UNTIL_LATER, knowing(2, true, TODAY));
        row(OrganisationStep.CONFIRM_DEBAR).by(Role.ADMINISTRATOR).refusesWhen(OrganisationGuard.ANOTHER_PERSON, as(PROPOSER));
        row(OrganisationStep.DROP_DEBAR).by(Role.ADMINISTRATOR).withReason().refusesWhen(OrganisationGuard.ANOTHER_PERSON, as(PROPOSER));
        row(OrganisationStep.LIFT).by(Role.CLOCK).when(at(Validity.end(DEBARRED_UNTIL)))
                .refusesWhen(OrganisationGuard.DEBARMENT_OVER, at(Validity.end(DEBARRED_UNTIL).minusNanos(1)));
        row(OrganisationStep.PROPOSE_LIFT).by(Role.ADMINISTRATOR).withReason();
        row(OrganisationStep.CONFIRM_LIFT).by(Role.ADMINISTRATOR).refusesWhen(OrganisationGuard.ANOTHER_PERSON, as(PROPOSER));
        row(OrganisationStep.DROP_LIFT).by(Role.ADMINISTRATOR).withReason().refusesWhen(OrganisationGuard.ANOTHER_PERSON, as(PROPOSER));
    }

    private static void disown(Organisation mine) {
        mine.removeOwner(mine.owners().get(0).number(), NOW);
    }

    private Organisation withoutPapers(OrganisationState state) {
        Organisation mine = RegistrationFixtures.organisation(ID, Side.SUPPLIER, NOW);
        RegistrationFixtures.fill(mine, NOW);
        return inState(mine, state);
    }

    private Organisation withoutOwners() {
        Organisation mine = RegistrationFixtures.organisation(ID, Side.SUPPLIER, NOW);
        RegistrationFixtures.fillWithoutOwners(mine, NOW);
        RegistrationFixtures.papers(mine, PAPERS_END, NOW);
        return inState(mine, OrganisationState.UNDER_REVIEW);
    }

    private static UnaryOperator<Situation> knowing(long administrators, boolean cleared, LocalDate until) {
        return situation -> situation.knowing(new OrganisationFacts(administrators, cleared, until));
    }
}
