package org.karvan.identity;

import java.util.Set;

/**
 * Who takes a step: a person in the name of an organisation, or the portal's clock.
 *
 * @param accountId the person's account; null for the clock
 * @param name the person's name as the trail and the minutes print it
 * @param organisationId for whom he acts; null for the clock
 * @param side on which side of the trade that organisation stands; null for the clock
 * @param roles what he may do for it
 */
public record Actor(Long accountId, String name, Long organisationId, Side side, Set<Role> roles) {

    /** The portal's timer: it acts for nobody and holds only {@link Role#CLOCK}. */
    public static final Actor CLOCK = new Actor(null, "CLOCK", null, null, Set.of(Role.CLOCK));

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether he holds the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether he acts for that organisation. */
    public boolean isOf(Long organisation) {
        return organisation != null && organisation.equals(organisationId);
    }

    /** Whether he is that person. */
    public boolean isPerson(Long account) {
        return account != null && account.equals(accountId);
    }
}
