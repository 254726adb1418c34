package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.Readings;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;

/** Standing in for a colleague. */
class DeputiesIT extends PortalIT {

    private static final Long BUYER = 31L;
    private static final String APPROVER = "approver@buyer.example";
    private static final String DEPUTY = "deputy@buyer.example";

    @Inject
    private OwnAccount door;

    @Inject
    private Readings readings;

    @Inject
    private People reached;

    @Inject
    private Caller caller;

    @Inject
    private IdentityFixtures people;

    private Account approver;
    private Account deputy;

    @BeforeEach
    void anApproverAndAColleague() {
        approver = people.approver(APPROVER, BUYER, "500000");
        deputy = people.person(DEPUTY, BUYER, Side.BUYER, Role.LEGAL);
    }

    @Test
    void theDeputyHasRoleAndLimitOnlyWhileItCounts() throws Exception {
        lend(today().plusDays(1), today().plusDays(2), Role.APPROVER);
        assertEquals(Set.of(Role.LEGAL), rolesOfDeputy());

        clock.advance(Duration.ofDays(1));
        assertEquals(Set.of(Role.LEGAL, Role.APPROVER), rolesOfDeputy());
        assertEquals(Optional.of(Boolean.TRUE), as.person(DEPUTY,
                () -> caller.approvalLimitUsd().map(limit -> limit.compareTo(new BigDecimal("500000")) == 0)));
        assertTrue(as.person(DEPUTY, () -> caller.actor().actsOnlyFor(approver.id(), Role.APPROVER)));

        clock.advance(Duration.ofDays(2));
        assertEquals(Set.of(Role.LEGAL), rolesOfDeputy());
        assertEquals(Optional.empty(), as.person(DEPUTY, () -> caller.approvalLimitUsd()));
    }

    @Test
    void theLenderEndsItAtOnceAndNobodyElseDoes() throws Exception {
        lend(today(), today(), Role.APPROVER);
        Long id = as.person(APPROVER, () -> door.deputyships()).get(0).id();

        assertThrows(NotThere.class, () -> as.person(DEPUTY, () -> door.endDeputyship(id)));
        as.person(APPROVER, () -> door.endDeputyship(id));

        assertEquals(Set.of(Role.LEGAL), rolesOfDeputy());
        assertEquals(List.of(), as.person(APPROVER, () -> door.deputyships()));
        assertThrows(NotThere.class, () -> as.person(APPROVER, () -> door.endDeputyship(id)));
    }

    @Test
    void theDeputyIsToldWhatTheLenderWouldBeTold() throws Exception {
        lend(today(), today(), Role.APPROVER);

        assertEquals(List.of(approver.id(), deputy.id()),
                readings.of(() -> reached.holders(BUYER, Set.of(Role.APPROVER))).stream().map(Account::id).toList());
    }

    @Test
    void aLentRoleIsNotLentOn() throws Exception {
        lend(today(), today(), Role.APPROVER);

        assertEquals(List.of(Role.LEGAL), as.person(DEPUTY, () -> door.lendableRoles()));
    }

    @Test
    void daysThatArePastOrTheWrongWayRoundAreRefused() {
        assertEquals(List.of("firstDay"), refused(today().minusDays(1), today(), Role.APPROVER));
        assertEquals(List.of("lastDay"), refused(today().plusDays(2), today().plusDays(1), Role.APPROVER));
        assertEquals(List.of("lastDay"), refused(today(), today().plusDays(400), Role.APPROVER));
        assertEquals(List.of("firstDay", "lastDay"), refused(null, null, Role.APPROVER));
    }

    @Test
    void aRoleOneDoesNotHoldIsNotLent() {
        assertEquals(List.of("roles"), refused(today(), today(), Role.OFFICER));
    }

    @Test
    void oneselfAStrangerAndSomebodyInvitedAreNoDeputies() throws Exception {
        Account stranger = people.person("stranger@other.example", 32L, Side.BUYER, Role.LEGAL);

        for (Long wrong : List.of(approver.id(), stranger.id(), 404L)) {
            DeputyDraft draft = new DeputyDraft(wrong, Set.of(Role.APPROVER), today(), today());
            Invalid refused = assertThrows(Invalid.class, () -> as.person(APPROVER, () -> door.lend(draft)));
            assertEquals("deputy", refused.problems().get(0).field());
        }
        assertEquals(List.of(DEPUTY), as.person(APPROVER, () -> door.possibleDeputies()).stream().map(Account::email).toList());
    }

    private void lend(LocalDate first, LocalDate last, Role... roles) throws Exception {
        as.person(APPROVER, () -> door.lend(new DeputyDraft(deputy.id(), Set.of(roles), first, last)));
    }

    private List<String> refused(LocalDate first, LocalDate last, Role... roles) {
        Invalid refused = assertThrows(Invalid.class, () -> lend(first, last, roles));
        return refused.problems().stream().map(Problem::field).toList();
    }

    private Set<Role> rolesOfDeputy() throws Exception {
        return as.person(DEPUTY, () -> caller.actor().roles());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
