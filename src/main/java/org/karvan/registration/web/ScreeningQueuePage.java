package org.karvan.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;
import org.karvan.registration.OrganisationRow;
import org.karvan.registration.Reviews;

/** The organisations whose names compliance has still to screen. */
@Named
@RequestScoped
public class ScreeningQueuePage {

    @Inject
    private Reviews reviews;

    @Inject
    private Regions regions;

    @Inject
    private ListFile file;

    private int page;

    private Listing<OrganisationRow> listing;

    /** Reads the page of the list. */
    public void load() {
        listing = file.page("registration.screening.queue", OrganisationColumns.with(regions), page, reviews::toScreen);
    }

    public Listing<OrganisationRow> getListing() {
        return listing;
    }

    /** The name of the province or region in the reader's language. */
    public String region(String region) {
        return regions.region(region);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
