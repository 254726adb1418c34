package org.karvan.settlement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.karvan.pricing.AssayElement;
import org.karvan.settlement.Expectation;
import org.karvan.settlement.InvoiceBeginning;
import org.karvan.settlement.InvoiceKind;
import org.karvan.settlement.Invoices;

/** The page on which the seller drafts an invoice for a delivery. */
@Named
@ViewScoped
public class InvoiceDraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String INVOICE = "/settlement/invoice.xhtml?faces-redirect=true&reference=";

    @Inject
    private Invoices invoices;

    private String delivery;
    private BigDecimal moisture;
    private Map<AssayElement, BigDecimal> grades = new EnumMap<>(AssayElement.class);
    private transient InvoiceBeginning sheet;

    /** Reads what the delivery can be invoiced for. */
    public void load() {
        sheet = invoices.begin(delivery);
        sheet.grades().forEach(grades::putIfAbsent);
    }

    /** Drafts the provisional invoice and leads to it. */
    public String draftProvisional() {
        return INVOICE + invoices.draftProvisional(delivery, new Expectation(moisture, grades));
    }

    /** Drafts the final invoice and leads to it. */
    public String draftFinal() {
        return INVOICE + invoices.draftFinal(delivery);
    }

    public InvoiceBeginning getSheet() {
        return sheet;
    }

    /** Whether it can be invoiced provisionally now. */
    public boolean isProvisionalOpen() {
        return sheet != null && sheet.kinds().contains(InvoiceKind.PROVISIONAL);
    }

    /** Whether it can be invoiced finally now. */
    public boolean isFinalOpen() {
        return sheet != null && sheet.kinds().contains(InvoiceKind.FINAL);
    }

    /** The elements that the clauses look at. */
    public List<AssayElement> getElements() {
        return List.copyOf(grades.keySet());
    }

    public Map<AssayElement, BigDecimal> getGrades() {
        return grades;
    }

    public BigDecimal getMoisture() {
        return moisture;
    }

    public void setMoisture(BigDecimal moisture) {
        this.moisture = moisture;
    }

    public String getDelivery() {
        return delivery;
    }

    public void setDelivery(String delivery) {
        this.delivery = delivery;
    }
}
