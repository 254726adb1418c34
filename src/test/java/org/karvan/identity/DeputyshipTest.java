package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a deputyship lends, and when. */
class DeputyshipTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 27);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Account lender = account("lender@buyer.example", Role.OFFICER, Role.APPROVER);
    private final Account deputy = account("deputy@buyer.example", Role.LEGAL);
    private final Deputyship deputyship = new Deputyship(lender, deputy, Set.of(Role.APPROVER), FIRST, LAST);

    @Test
    void itLendsFromTheFirstDayToTheLast() {
        assertEquals(Set.of(), deputyship.lentOn(FIRST.minusDays(1)));
        assertEquals(Set.of(Role.APPROVER), deputyship.lentOn(FIRST));
        assertEquals(Set.of(Role.APPROVER), deputyship.lentOn(LAST));
        assertEquals(Set.of(), deputyship.lentOn(LAST.plusDays(1)));
    }

    @Test
    void itLendsNoMoreThanTheLenderHas() {
        lender.hold(Set.of(Role.OFFICER));

        assertEquals(Set.of(), deputyship.lentOn(FIRST));
    }

    @Test
    void itEndsWithTheAccountOfTheLender() {
        lender.close(NOW);

        assertEquals(Set.of(), deputyship.lentOn(FIRST));
    }

    @Test
    void itCanBeEndedEarly() {
        deputyship.end(NOW);

        assertEquals(Set.of(), deputyship.lentOn(FIRST));
        assertFalse(deputyship.isOpen(FIRST));
    }

    @Test
    void theDeputyHoldsTheLentRoleBesidesHisOwn() {
        Actor actor = Powers.actor(deputy, List.of(deputyship), FIRST);

        assertEquals(Set.of(Role.LEGAL, Role.APPROVER), actor.roles());
        assertEquals(Set.of(Role.APPROVER), actor.lent().keySet());
    }

    @Test
    void aRoleOfOnesOwnIsNotLent() {
        deputy.hold(Set.of(Role.APPROVER));

        assertTrue(Powers.actor(deputy, List.of(deputyship), FIRST).lent().isEmpty());
    }

    @Test
    void personalRolesAndThoseOfThePortalAreNotLendable() {
        Set<Role> lendable = Arrays.stream(Role.values()).filter(Role::isLendable).collect(Collectors.toSet());

        assertEquals(Set.of(Role.BIDDER, Role.OPERATIONS, Role.SUPPLIER_FINANCE, Role.OFFICER, Role.APPROVER, Role.LEGAL,
                Role.EVALUATOR, Role.LOGISTICS, Role.BUYER_FINANCE, Role.ANALYST), lendable);
    }

    private static Account account(String email, Role... roles) {
        return new Account(email, email, 7L, Side.BUYER, Set.of(roles), "en");
    }
}
