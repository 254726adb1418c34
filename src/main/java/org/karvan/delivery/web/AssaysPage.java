package org.karvan.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.delivery.AssayExchanges;
import org.karvan.delivery.AssayRow;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;

/** The list of the exchanges of assays that concern the reader's organisation. */
@Named
@ViewScoped
public class AssaysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Columns<AssayRow> COLUMNS = Columns.<AssayRow>none()
            .text("delivery.assay.reference", AssayRow::reference)
            .text("delivery.reference", AssayRow::deliveryReference)
            .text("delivery.lot", AssayRow::lotReference)
            .text("delivery.assay.element", AssayRow::element)
            .text("delivery.state", AssayRow::state)
            .instant("delivery.assay.due", AssayRow::dueAt)
            .figure("delivery.assay.final", "", AssayRow::finalFigure);

    @Inject
    private AssayExchanges exchanges;

    @Inject
    private ListFile file;

    private int page = 1;
    private transient Listing<AssayRow> listing;

    /** Reads the page that the address asks for. */
    public void load() {
        listing = file.page("delivery.assays.title", COLUMNS, page, exchanges::list);
    }

    public Listing<AssayRow> getListing() {
        return listing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
