package org.karvan.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.karvan.registration.Organisation;
import org.karvan.registration.OrganisationObjection;
import org.karvan.workflow.Objection;
import org.karvan.workflow.Situation;

/** Nobody leaves the portal while he is party to a contract that is not over. */
@Dependent
class LiveContract implements Objection<Organisation> {

    @Inject
    private ContractStore store;

    @Override
    public Enum<?> kind() {
        return OrganisationObjection.LIVE_CONTRACT;
    }

    @Override
    public boolean isRaisedAgainst(Organisation organisation, Situation situation) {
        return store.isPartyToLive(organisation.id());
    }
}
