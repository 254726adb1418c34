package org.karvan.identity;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who takes a step: a person in the name of an organisation, or the portal's clock.
 *
 * @param accountId the person's account; null for the clock
 * @param name the person's name as the trail and the minutes print it
 * @param organisationId for whom he acts; null for the clock
 * @param side on which side of the trade that organisation stands; null for the clock
 * @param roles what he may do for it, whether the role is his own or a colleague's whose deputy he is today
 * @param lent the roles that he holds only as a deputy, each with the accounts of the colleagues who lend it
 */
public record Actor(Long accountId, String name, Long organisationId, Side side, Set<Role> roles, Map<Role, Set<Long>> lent) {

    /** The portal's timer: it acts for nobody and holds only {@link Role#CLOCK}. */
    public static final Actor CLOCK = new Actor(null, "CLOCK", null, null, Set.of(Role.CLOCK));

    public Actor {
        roles = Set.copyOf(roles);
        lent = Map.copyOf(lent);
    }

    /** A person whose roles are all his own. */
    public Actor(Long accountId, String name, Long organisationId, Side side, Set<Role> roles) {
        this(accountId, name, organisationId, side, roles, Map.of());
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

    /**
     * Whether by this role nobody but that person would act: he is that person, or he holds the role as the deputy of
     * nobody else. What one drafted is approved neither by oneself nor by one's own deputy.
     */
    public boolean actsOnlyFor(Long account, Role role) {
        return actsOnlyAmong(each -> each.equals(account), role);
    }

    /** The same where several had a hand in it: he is one of them, or the deputy of none but them. */
    public boolean actsOnlyAmong(Predicate<Long> people, Role role) {
        boolean isOne = accountId != null && people.test(accountId);
        return isOne || lent.containsKey(role) && lent.get(role).stream().allMatch(people);
    }
}
