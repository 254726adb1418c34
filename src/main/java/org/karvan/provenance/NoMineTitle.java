package org.karvan.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.karvan.identity.Side;
import org.karvan.registration.Organisation;
import org.karvan.registration.OrganisationObjection;
import org.karvan.workflow.Objection;
import org.karvan.workflow.Situation;

/** A supplier who names no mine title is not reviewed: where his ore comes from could not be checked. */
@ApplicationScoped
public class NoMineTitle implements Objection<Organisation> {

    @Inject
    private TitleStore store;

    @Override
    public Enum<?> kind() {
        return OrganisationObjection.NO_MINE_TITLE;
    }

    @Override
    public boolean isRaisedAgainst(Organisation organisation, Situation situation) {
        return organisation.side() == Side.SUPPLIER && store.count(organisation.id()) == 0;
    }
}
