package org.karvan.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.identity.Accounts;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.config.References;
import org.karvan.platform.config.TimeSource;

/** The door by which an organisation registers itself. */
@Stateless
public class Registrations {

    /** What the first person of an organisation is not given unasked: it needs a limit, or a key. */
    private static final Set<Role> UNUSUAL = EnumSet.of(Role.APPROVER, Role.OPENER);

    private static final String PREFIX = "ORG";

    @Inject
    private OrganisationStore store;

    @Inject
    private Accounts accounts;

    @Inject
    private References references;

    @Inject
    private TimeSource time;

    /**
     * Begins the registration of an organisation and opens the account of the person who registers it.
     *
     * @return the organisation's reference
     * @throws org.karvan.platform.refusal.Invalid when something is missing, or the mail address is taken
     */
    @PermitAll
    public String signUp(SignUp signUp) {
        signUp.check();
        Organisation organisation = new Organisation(
                references.next(PREFIX), signUp.organisation().strip(), signUp.side(), time.now());
        store.add(organisation);
        accounts.open(signUp.account(), organisation.id(), signUp.side(), usualRoles(signUp.side()));
        return organisation.reference();
    }

    private static Set<Role> usualRoles(Side side) {
        return Role.of(side).stream().filter(role -> !UNUSUAL.contains(role)).collect(Collectors.toSet());
    }
}
