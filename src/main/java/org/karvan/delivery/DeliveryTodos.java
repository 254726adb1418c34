package org.karvan.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.workflow.Todo;
import org.karvan.workflow.TodoSource;

/** What waits for those who load, receive and assay deliveries. */
@Dependent
class DeliveryTodos implements TodoSource {

    private static final Set<DeliveryState> SELLERS = EnumSet.of(DeliveryState.PLANNED, DeliveryState.AGREED, DeliveryState.LOADED);
    private static final Set<DeliveryState> BUYERS = EnumSet.of(DeliveryState.NOMINATED, DeliveryState.IN_TRANSIT, DeliveryState.ARRIVED, DeliveryState.SAMPLED);

    @Inject
    private DeliveryStore store;

    @Inject
    private AssayStore assays;

    @Override
    public List<Todo> todos(Actor reader) {
        boolean sells = reader.is(Role.OPERATIONS);
        boolean buys = reader.is(Role.LOGISTICS);
        Stream<Todo> steps = sells || buys
                ? store.waiting(reader, sells ? SELLERS : BUYERS, MOST).stream().map(DeliveryTodos::todo) : Stream.empty();
        Stream<Todo> figures = sells || buys || reader.is(Role.ANALYST)
                ? assays.waitingFor(reader, MOST).stream().map(DeliveryTodos::todo) : Stream.empty();
        return Stream.concat(steps, figures).toList();
    }

    private static Todo todo(DeliveryRow row) {
        return new Todo("todo.delivery." + row.state(), row.reference(), row.contractReference(), DeliveryAudience.path(row.reference()), null, row.since());
    }

    private static Todo todo(AssayRow row) {
        boolean decides = row.state() == AssayExchangeState.UMPIRE;
        return new Todo(decides ? "todo.assay.decide" : "todo.assay.enter", row.reference(), row.lotReference() + " " + row.element(),
                DeliveryAudience.assayPath(row.reference()), decides ? null : row.dueAt(), null);
    }
}
