package org.karvan.settlement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;
import org.karvan.settlement.InvoiceRow;
import org.karvan.settlement.Invoices;

/** The list of the invoices of the reader's organisation. */
@Named
@ViewScoped
public class InvoicesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Columns<InvoiceRow> COLUMNS = Columns.<InvoiceRow>none()
            .text("settlement.reference", InvoiceRow::reference)
            .text("settlement.kind", InvoiceRow::kind)
            .text("settlement.state", InvoiceRow::state)
            .text("settlement.delivery", InvoiceRow::deliveryReference)
            .text("settlement.contract", InvoiceRow::contractReference)
            .text("settlement.currency", InvoiceRow::currency)
            .figure("settlement.amount", "", InvoiceRow::amount)
            .text("settlement.buyer", InvoiceRow::buyerName)
            .text("settlement.supplier", InvoiceRow::supplierName)
            .instant("settlement.since", InvoiceRow::since);

    @Inject
    private Invoices invoices;

    @Inject
    private ListFile file;

    private int page = 1;
    private transient Listing<InvoiceRow> listing;

    /** Reads the page that the address asks for. */
    public void load() {
        listing = file.page("settlement.list.title", COLUMNS, page, invoices::list);
    }

    public Listing<InvoiceRow> getListing() {
        return listing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
