package org.karvan.settlement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.karvan.identity.Role;
import org.karvan.platform.faces.Asked;

/** What the page of a delivery offers to the seller's finance: the way to its invoice. */
@Named
@RequestScoped
public class Invoiced {

    @Inject
    private HttpServletRequest request;

    /** The delivery whose page this is, by the page's own parameter; null on the answer to a refused step. */
    public String getDelivery() {
        return Asked.of(request, "reference").orElse(null);
    }

    /** Whether the reader writes invoices. */
    public boolean isSeller() {
        return request.isUserInRole(Role.Names.SUPPLIER_FINANCE);
    }
}
