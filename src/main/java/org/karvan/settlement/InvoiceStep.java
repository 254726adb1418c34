package org.karvan.settlement;

import static java.util.EnumSet.of;
import static org.karvan.identity.Role.BUYER_FINANCE;
import static org.karvan.identity.Role.SUPPLIER_FINANCE;
import static org.karvan.settlement.InvoiceGuard.DELIVERY_ACCEPTED;
import static org.karvan.settlement.InvoiceGuard.LOADED_AND_OPEN;
import static org.karvan.settlement.InvoiceGuard.PROVISIONAL_ANSWERED;
import static org.karvan.settlement.InvoiceGuard.PROVISIONAL_TAKEN_OFF;
import static org.karvan.settlement.InvoiceState.APPROVED;
import static org.karvan.settlement.InvoiceState.DRAFT;
import static org.karvan.settlement.InvoiceState.ISSUED;
import static org.karvan.workflow.By.by;

import org.karvan.workflow.Row;
import org.karvan.workflow.Step;

/** The life cycle of an invoice. */
public enum InvoiceStep implements Step<Invoice, InvoiceState> {
    //      from            to         by                    only if
    ISSUE  (Row.<Invoice, InvoiceState>row(of(DRAFT),         ISSUED,   by(SUPPLIER_FINANCE), LOADED_AND_OPEN, DELIVERY_ACCEPTED, PROVISIONAL_ANSWERED,
                                                                                    PROVISIONAL_TAKEN_OFF)),
    APPROVE(Row.<Invoice, InvoiceState>row(of(ISSUED),        APPROVED, by(BUYER_FINANCE))),
    VOID   (Row.<Invoice, InvoiceState>row(of(DRAFT, ISSUED), InvoiceState.VOID, by(SUPPLIER_FINANCE)).withReason());

    private final Row<Invoice, InvoiceState> row;

    InvoiceStep(Row<Invoice, InvoiceState> row) {
        this.row = row;
    }

    @Override
    public Row<Invoice, InvoiceState> row() {
        return row;
    }
}
