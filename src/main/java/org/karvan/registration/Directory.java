package org.karvan.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.identity.Standing;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.value.Listing;
import org.karvan.platform.value.Mineral;

/** The door to the directory of approved suppliers, which approved buyers read. */
@Stateless
public class Directory {

    @Inject
    private OrganisationStore store;

    @Inject
    private Standing standing;

    @Inject
    private Caller caller;

    /**
     * A page of the approved suppliers by name.
     *
     * @param mineral those that deliver this; null for all
     * @param province those that have their seat there; null for all
     * @throws org.karvan.platform.refusal.Invalid when the caller's own organisation is not approved
     */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.EVALUATOR, Role.Names.ADMINISTRATOR})
    public Listing<OrganisationRow> suppliers(Mineral mineral, Province province, int page) {
        Actor reader = caller.actor();
        boolean may = reader.side() == Side.PORTAL || standing.isApproved(reader.organisationId());
        new Check().that(may, null, "registration.directory.approvedOnly").done();
        return store.suppliers(mineral, province, page);
    }

    /** The approved supplier of that reference, to be named in a contract; empty when there is none. */
    @RolesAllowed(Role.Names.OFFICER)
    public Optional<Organisation> supplier(String reference) {
        return store.byReference(reference)
                .filter(organisation -> organisation.side() == Side.SUPPLIER && organisation.state() == OrganisationState.APPROVED);
    }
}
