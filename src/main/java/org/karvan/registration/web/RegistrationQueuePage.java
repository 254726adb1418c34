package org.karvan.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.karvan.identity.Side;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;
import org.karvan.registration.OrganisationRow;
import org.karvan.registration.OrganisationState;
import org.karvan.registration.Reviews;

/** The registrations in a state, those that wait longest first. */
@Named
@RequestScoped
public class RegistrationQueuePage {

    @Inject
    private Reviews reviews;

    @Inject
    private Regions regions;

    @Inject
    private ListFile file;

    private OrganisationState state;
    private Side side;
    private int page;

    private Listing<OrganisationRow> listing;

    /** Reads the page of the list. */
    public void load() {
        state = state == null ? OrganisationState.SUBMITTED : state;
        listing = file.page("registration.queue.title", OrganisationColumns.with(regions), page, number -> reviews.queue(state, side, number));
    }

    public Listing<OrganisationRow> getListing() {
        return listing;
    }

    /** The states to choose from. */
    public OrganisationState[] getStates() {
        return OrganisationState.values();
    }

    /** The kinds of organisation to choose from. */
    public List<Side> getSides() {
        return Arrays.stream(Side.values()).filter(kind -> kind != Side.PORTAL).toList();
    }

    /** The filters, to go on with the next page. */
    public String getQuery() {
        return "state=" + state + (side == null ? "" : "&side=" + side) + "&";
    }

    /** The name of the province or region in the reader's language. */
    public String region(String region) {
        return regions.region(region);
    }

    public OrganisationState getState() {
        return state;
    }

    public void setState(OrganisationState state) {
        this.state = state;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
