package org.karvan.registration.web;

import org.karvan.platform.table.Columns;
import org.karvan.registration.OrganisationRow;

/** What a file of organisations shows, in the directory as in the queues. */
final class OrganisationColumns {

    private OrganisationColumns() {
    }

    /** The columns; regions are named by the page's names. */
    static Columns<OrganisationRow> with(Regions regions) {
        return Columns.<OrganisationRow>none()
                .text("registration.reference", OrganisationRow::reference)
                .text("registration.name", OrganisationRow::name)
                .text("registration.side", OrganisationRow::side)
                .text("registration.region", row -> regions.region(row.region()))
                .text("registration.state", OrganisationRow::state)
                .instant("registration.since", OrganisationRow::since);
    }
}
