package org.karvan.settlement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Wording;
import org.karvan.pricing.StatementSheet;
import org.karvan.settlement.InvoiceSheet;
import org.karvan.settlement.InvoiceStep;
import org.karvan.settlement.Invoices;
import org.karvan.workflow.Offer;
import org.karvan.workflow.web.StepsPage;

/** The page of one invoice: where it stands, and its statement run again before the reader's eyes. */
@Named
@ViewScoped
public class InvoicePage extends StepsPage {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/settlement/invoice.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private Invoices invoices;

    @Inject
    private Reader reader;

    private String reference;
    private transient InvoiceSheet sheet;
    private transient List<Offer> offers;

    /** Reads the invoice. */
    public void load() {
        sheet = invoices.sheet(reference);
        offers = invoices.offers(reference);
    }

    @Override
    public List<Offer> getOffers() {
        return offers;
    }

    @Override
    public String take(String step) {
        long seen = sheet.invoice().version();
        switch (InvoiceStep.valueOf(step)) {
            case ISSUE -> invoices.issue(reference, seen);
            case APPROVE -> invoices.approve(reference, seen);
            case VOID -> invoices.takeBack(reference, seen, getReason());
        }
        return HERE;
    }

    @Override
    public String codeKey(String coded) {
        throw new IllegalArgumentException("no step of an invoice asks for a code: " + coded);
    }

    /** The statement run again, in the reader's words. */
    public StatementSheet getAnswer() {
        return sheet == null ? null : StatementSheet.of(sheet.again(), Wording.in(reader.getLocale()));
    }

    public InvoiceSheet getSheet() {
        return sheet;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
