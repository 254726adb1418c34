package org.karvan.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.karvan.delivery.Deliveries;
import org.karvan.delivery.DeliveryFilter;
import org.karvan.delivery.DeliveryRow;
import org.karvan.delivery.DeliveryState;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;

/** The list of the deliveries of the reader's organisation. */
@Named
@ViewScoped
public class DeliveriesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Columns<DeliveryRow> COLUMNS = Columns.<DeliveryRow>none()
            .text("delivery.reference", DeliveryRow::reference)
            .text("delivery.contract", DeliveryRow::contractReference)
            .text("delivery.state", DeliveryRow::state)
            .text("delivery.mineral", DeliveryRow::mineral)
            .text("delivery.form", DeliveryRow::form)
            .figure("delivery.mass", "t", row -> row.mass().value())
            .day("delivery.loadOn", DeliveryRow::loadOn)
            .text("delivery.destination", DeliveryRow::destination)
            .text("delivery.buyer", DeliveryRow::buyerName)
            .text("delivery.supplier", DeliveryRow::supplierName)
            .instant("delivery.since", DeliveryRow::since);

    @Inject
    private Deliveries deliveries;

    @Inject
    private ListFile file;

    private String contract;
    private DeliveryState state;
    private int page = 1;
    private transient Listing<DeliveryRow> listing;

    /** Looks for what the address asks. */
    public void load() {
        DeliveryFilter filter = new DeliveryFilter(contract, state);
        listing = file.page("delivery.list.title", COLUMNS, page, number -> deliveries.list(filter, number));
    }

    /** The filters as the start of a query, for the links to other pages of the list. */
    public String getQuery() {
        return parameter("contract", contract) + parameter("state", state);
    }

    private static String parameter(String name, Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }

    public Listing<DeliveryRow> getListing() {
        return listing;
    }

    public DeliveryState[] getStates() {
        return DeliveryState.values();
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public DeliveryState getState() {
        return state;
    }

    public void setState(DeliveryState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
