package org.karvan.identity;

import java.math.BigDecimal;
import java.util.Set;
import org.karvan.platform.refusal.Check;

/** Which roles, with which limit, people of one side can be given. */
final class Entrusting {

    /** The greatest limit that the database keeps, in USD: 17 digits before the point. */
    private static final BigDecimal GREATEST_LIMIT = new BigDecimal("99999999999999999.99");
    private static final int CENTS = 2;

    private Entrusting() {
    }

    /** Notes what is wrong with the roles or with the limit of an approver. */
    static void check(Side side, Set<Role> roles, BigDecimal limitUsd, Check check) {
        check.that(!roles.isEmpty(), "roles", "identity.roles.none");
        check.that(roles.stream().allMatch(role -> role.isOf(side)), "roles", "identity.roles.side");
        if (roles.contains(Role.APPROVER)) {
            check.that(limitUsd != null, "limit", "identity.limit.missing");
            boolean isAmount = limitUsd == null || limitUsd.signum() > 0 && limitUsd.compareTo(GREATEST_LIMIT) <= 0
                    && limitUsd.stripTrailingZeros().scale() <= CENTS;
            check.that(isAmount, "limit", "identity.limit.amount");
        } else {
            check.that(limitUsd == null, "limit", "identity.limit.needless");
        }
    }
}
