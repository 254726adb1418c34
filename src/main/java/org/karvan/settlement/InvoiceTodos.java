package org.karvan.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.workflow.Todo;
import org.karvan.workflow.TodoSource;

/** What waits for those who write and check invoices. */
@Dependent
class InvoiceTodos implements TodoSource {

    @Inject
    private InvoiceStore store;

    @Override
    public List<Todo> todos(Actor reader) {
        boolean sells = reader.is(Role.SUPPLIER_FINANCE);
        if (!sells && !reader.is(Role.BUYER_FINANCE)) {
            return List.of();
        }
        Set<InvoiceState> states = EnumSet.of(sells ? InvoiceState.DRAFT : InvoiceState.ISSUED);
        return store.waiting(reader, states, MOST).stream().map(InvoiceTodos::todo).toList();
    }

    private static Todo todo(InvoiceRow row) {
        return new Todo("todo.invoice." + row.state(), row.reference(), row.deliveryReference(), InvoiceAudience.path(row.reference()), null, row.since());
    }
}
