package org.karvan.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.karvan.identity.FirstAdministrator;
import org.karvan.identity.Standing;

/** Tells the floors below what an organisation is called and whether it trades. */
@ApplicationScoped
public class RegistrationStanding implements Standing {

    /** The operator's own organisation, which nobody registers. */
    private static final String PORTAL = "Karvan";

    @Inject
    private OrganisationStore store;

    @Override
    public Optional<String> nameOf(Long organisationId) {
        return FirstAdministrator.PORTAL.equals(organisationId) ? Optional.of(PORTAL) : store.nameOf(organisationId);
    }

    @Override
    public boolean isApproved(Long organisationId) {
        return store.isIn(organisationId, OrganisationState.APPROVED);
    }
}
