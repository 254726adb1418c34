package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;

/** Which roles and limits can be given. */
class EntrustingTest {

    @Test
    void severalRolesOfTheSideCanBeGiven() {
        assertDoesNotThrow(() -> check(Side.SUPPLIER, Set.of(Role.BIDDER, Role.SUPPLIER_FINANCE, Role.OPENER), null));
        assertDoesNotThrow(() -> check(Side.BUYER, Set.of(Role.OFFICER, Role.APPROVER), new BigDecimal("250000.50")));
    }

    @Test
    void nobodyIsWithoutARole() {
        assertEquals(List.of("roles"), fields(Side.BUYER, Set.of(), null));
    }

    @Test
    void aRoleOfAnotherSideAndTheClockCannotBeGiven() {
        assertEquals(List.of("roles"), fields(Side.SUPPLIER, Set.of(Role.OFFICER), null));
        assertEquals(List.of("roles"), fields(Side.PORTAL, Set.of(Role.CLOCK), null));
    }

    @Test
    void anApproverNeedsALimit() {
        assertEquals(List.of("limit"), fields(Side.BUYER, Set.of(Role.APPROVER), null));
    }

    @Test
    void aLimitIsAnAmountInCents() {
        for (String wrong : List.of("0", "-1", "0.001", "100000000000000000")) {
            assertEquals(List.of("limit"), fields(Side.BUYER, Set.of(Role.APPROVER), new BigDecimal(wrong)), wrong);
        }
    }

    @Test
    void onlyAnApproverHasALimit() {
        assertEquals(List.of("limit"), fields(Side.BUYER, Set.of(Role.OFFICER), BigDecimal.TEN));
    }

    private static List<String> fields(Side side, Set<Role> roles, BigDecimal limit) {
        Invalid refused = assertThrows(Invalid.class, () -> check(side, roles, limit));
        return refused.problems().stream().map(Problem::field).toList();
    }

    private static void check(Side side, Set<Role> roles, BigDecimal limit) {
        Check check = new Check();
        Entrusting.check(side, roles, limit, check);
        check.done();
    }
}
