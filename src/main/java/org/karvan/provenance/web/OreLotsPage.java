package org.karvan.provenance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;
import org.karvan.provenance.OreLotRow;
import org.karvan.provenance.OreLots;

/** The list of parcels of ore: a supplier's own, or all of them for those who watch over origin. */
@Named
@ViewScoped
public class OreLotsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Columns<OreLotRow> COLUMNS = Columns.<OreLotRow>none()
            .text("provenance.lot.reference", OreLotRow::reference)
            .text("provenance.lot.supplier", OreLotRow::supplierName)
            .text("provenance.lot.title", OreLotRow::titleNumber)
            .text("provenance.lot.mineral", OreLotRow::mineral)
            .text("provenance.lot.form", OreLotRow::form)
            .figure("provenance.lot.mass", "t", row -> row.mass().value())
            .text("provenance.lot.place", OreLotRow::place)
            .instant("provenance.lot.registeredAt", OreLotRow::registeredAt)
            .text("provenance.lot.gate", OreLotRow::gate);

    @Inject
    private OreLots door;

    @Inject
    private ListFile file;

    private int page = 1;
    private transient Listing<OreLotRow> listing;

    /** Reads the page that the address asks for. */
    public void load() {
        listing = file.page("provenance.lots", COLUMNS, page, door::list);
    }

    public Listing<OreLotRow> getListing() {
        return listing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
