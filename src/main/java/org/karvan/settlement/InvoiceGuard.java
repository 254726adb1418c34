package org.karvan.settlement;

import java.util.function.BiPredicate;
import org.karvan.delivery.DeliveryState;
import org.karvan.workflow.Guard;
import org.karvan.workflow.Situation;

/** The conditions in the life cycle of an invoice. */
enum InvoiceGuard implements Guard<Invoice> {
    /** A provisional invoice is for what is loaded and not yet accepted or refused. */
    LOADED_AND_OPEN((invoice, situation) -> invoice.kind() == InvoiceKind.FINAL || Reckoning.PROVISIONAL.contains(facts(situation).delivery())),

    /** A final one is for what the buyer accepted: its weights and assays bind both. */
    DELIVERY_ACCEPTED((invoice, situation) -> invoice.kind() == InvoiceKind.PROVISIONAL || facts(situation).delivery() == DeliveryState.ACCEPTED),

    /** What a final invoice is reduced by is settled. */
    PROVISIONAL_ANSWERED((invoice, situation) -> invoice.kind() == InvoiceKind.PROVISIONAL || !facts(situation).isProvisionalOpen()),

    /** It takes off just what the buyer approved provisionally. */
    PROVISIONAL_TAKEN_OFF((invoice, situation) -> invoice.kind() == InvoiceKind.PROVISIONAL
            || invoice.takenOff().compareTo(facts(situation).provisional()) == 0);

    private final BiPredicate<Invoice, Situation> condition;

    InvoiceGuard(BiPredicate<Invoice, Situation> condition) {
        this.condition = condition;
    }

    @Override
    public boolean holds(Invoice invoice, Situation situation) {
        return condition.test(invoice, situation);
    }

    private static InvoiceFacts facts(Situation situation) {
        return situation.facts(InvoiceFacts.class);
    }
}
