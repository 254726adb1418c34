package org.karvan.notification;

import java.util.Set;
import org.karvan.identity.FirstAdministrator;
import org.karvan.identity.Role;

/**
 * Who is to be told: one person, or all who hold a role in an organisation when it is told.
 *
 * @param accountId the person's account; null for holders of a role
 * @param organisationId the organisation of the holders; null for one person
 * @param roles the roles, of which one is enough; empty for one person
 */
public record Recipient(Long accountId, Long organisationId, Set<Role> roles) {

    public Recipient {
        roles = Set.copyOf(roles);
    }

    /** One person. */
    public Recipient(Long accountId) {
        this(accountId, null, Set.of());
    }

    /** All who hold one of these roles in the organisation. */
    public static Recipient holders(Long organisationId, Role... roles) {
        return new Recipient(null, organisationId, Set.of(roles));
    }

    /** All of the portal's own people who hold one of these roles. */
    public static Recipient portal(Role... roles) {
        return holders(FirstAdministrator.PORTAL, roles);
    }
}
