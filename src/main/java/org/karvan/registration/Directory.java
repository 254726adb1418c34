package org.karvan.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
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
        checkReader();
        return store.suppliers(mineral, province, page);
    }

    /**
     * The approved suppliers by name, to choose one from.
     *
     * @param most how many at most
     * @throws org.karvan.platform.refusal.Invalid when the caller's own organisation is not approved
     */
    @RolesAllowed(Role.Names.OFFICER)
    public List<OrganisationRow> choices(int most) {
        checkReader();
        return store.suppliersUpTo(most);
    }

    private void checkReader() {
        Actor reader = caller.actor();
        boolean may = reader.side() == Side.PORTAL || standing.isApproved(reader.organisationId());
        new Check().that(may, null, "registration.directory.approvedOnly").done();
    }

    /** The approved supplier of that reference, to be named in a contract; empty when there is none. */
    @RolesAllowed(Role.Names.OFFICER)
    public Optional<Organisation> supplier(String reference) {
        return store.byReference(reference)
                .filter(organisation -> organisation.side() == Side.SUPPLIER && organisation.state() == OrganisationState.APPROVED);
    }
}
