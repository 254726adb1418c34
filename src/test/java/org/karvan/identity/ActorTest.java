package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who acts for whom. */
class ActorTest {

    private static final Long SELF = 1L;
    private static final Long DRAFTER = 2L;
    private static final Long OTHER = 3L;

    @Test
    void oneselfActsForOneself() {
        Actor drafter = new Actor(DRAFTER, "Drafter", 9L, Side.BUYER, Set.of(Role.OFFICER, Role.APPROVER));

        assertTrue(drafter.actsOnlyFor(DRAFTER, Role.APPROVER));
    }

    @Test
    void theDeputyOfTheDrafterAloneActsOnlyForHim() {
        assertTrue(deputyOf(DRAFTER).actsOnlyFor(DRAFTER, Role.APPROVER));
        assertFalse(deputyOf(OTHER).actsOnlyFor(DRAFTER, Role.APPROVER));
        assertFalse(deputyOf(DRAFTER, OTHER).actsOnlyFor(DRAFTER, Role.APPROVER));
    }

    @Test
    void theDeputyOfSeveralDraftersActsOnlyForThem() {
        Set<Long> drafters = Set.of(DRAFTER, OTHER);

        assertTrue(deputyOf(DRAFTER, OTHER).actsOnlyAmong(drafters::contains, Role.APPROVER));
        assertFalse(deputyOf(DRAFTER, 4L).actsOnlyAmong(drafters::contains, Role.APPROVER));
    }

    @Test
    void whoHoldsTheRoleHimselfActsForHimself() {
        Actor approver = new Actor(SELF, "Approver", 9L, Side.BUYER, Set.of(Role.APPROVER));

        assertFalse(approver.actsOnlyFor(DRAFTER, Role.APPROVER));
    }

    @Test
    void theClockActsForNobody() {
        assertFalse(Actor.CLOCK.actsOnlyFor(null, Role.CLOCK));
        assertFalse(Actor.CLOCK.isOf(null));
        assertFalse(Actor.CLOCK.isPerson(null));
    }

    private static Actor deputyOf(Long... lenders) {
        return new Actor(SELF, "Deputy", 9L, Side.BUYER, Set.of(Role.APPROVER), Map.of(Role.APPROVER, Set.of(lenders)));
    }
}
