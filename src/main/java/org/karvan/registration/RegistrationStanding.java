package org.karvan.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    public Map<Long, String> namesOf(Collection<Long> organisationIds) {
        Map<Long, String> names = new HashMap<>(store.namesOf(organisationIds));
        if (organisationIds.contains(FirstAdministrator.PORTAL)) {
            names.put(FirstAdministrator.PORTAL, PORTAL);
        }
        return names;
    }

    @Override
    public Set<Long> approvedAmong(Collection<Long> organisationIds) {
        return store.amongIn(organisationIds, OrganisationState.APPROVED);
    }

    @Override
    public Optional<String> referenceOf(Long organisationId) {
        return store.referenceOf(organisationId);
    }

    @Override
    public boolean isApproved(Long organisationId) {
        return store.isIn(organisationId, OrganisationState.APPROVED);
    }
}
