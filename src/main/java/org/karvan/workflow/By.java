package org.karvan.workflow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;

/**
 * Who takes a step: holders of one of some roles, or nobody, because the step is only the effect of another.
 *
 * @param roles the roles, one of which the actor must hold; empty for an effect
 * @param via the name of the step of another life cycle whose effect this is; null when somebody takes it
 */
public record By(Set<Role> roles, String via) {

    public By {
        roles = Set.copyOf(roles);
    }

    /** Holders of one of these roles. */
    public static By by(Role first, Role... others) {
        return new By(EnumSet.of(first, others), null);
    }

    /** Only as the effect of that step of another life cycle, in its transaction. */
    public static By via(String event) {
        return new By(Set.of(), event);
    }

    /** Whether the table lets him take the step on this thing: by role and by organisation. */
    public boolean admits(Staged<?> thing, Situation situation) {
        if (via != null) {
            return via.equals(situation.via());
        }
        Actor actor = situation.actor();
        return roles.stream().anyMatch(role -> actor.is(role) && (role == Role.CLOCK || thing.admits(actor, role)));
    }

    /** The names for diagrams and tables, in a steady order. */
    public List<String> names() {
        return via != null ? List.of("VIA(" + via + ")") : roles.stream().sorted().map(Role::name).toList();
    }
}
