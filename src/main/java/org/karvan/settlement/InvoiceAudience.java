package org.karvan.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.notification.Audience;
import org.karvan.notification.Recipient;
import org.karvan.workflow.StepTaken;

/** Who is told about the steps of invoices: the other side, if it has seen the invoice. */
@ApplicationScoped
class InvoiceAudience implements Audience {

    @Override
    public Collection<Recipient> concernedBy(StepTaken taken) {
        if (taken.thing() instanceof Invoice invoice && taken.step() instanceof InvoiceStep step) {
            Recipient seller = Recipient.holders(invoice.supplierId(), Role.SUPPLIER_FINANCE);
            Recipient buyer = Recipient.holders(invoice.buyerId(), Role.BUYER_FINANCE);
            return switch (step) {
                case ISSUE -> List.of(buyer);
                case APPROVE -> List.of(seller);
                case VOID -> taken.from() == InvoiceState.DRAFT ? List.of() : List.of(buyer);
            };
        }
        return List.of();
    }

    @Override
    public String pathTo(StepTaken taken) {
        return path(taken.thing().reference());
    }

    /** The page of an invoice. */
    static String path(String reference) {
        return "/settlement/invoice.xhtml?reference=" + reference;
    }
}
