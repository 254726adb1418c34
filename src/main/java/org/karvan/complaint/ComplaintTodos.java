package org.karvan.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.platform.config.TimeSource;
import org.karvan.workflow.Todo;
import org.karvan.workflow.TodoSource;

/** What complaints wait for: a reviewer's admission, a member's finding, and a complainant who may appeal. */
@Dependent
class ComplaintTodos implements TodoSource {

    private static final String PAGE = "/complaint/complaint.xhtml?reference=";
    private static final int FIRST = 1;
    private static final int APPEAL = 2;

    @Inject
    private ComplaintStore store;

    @Inject
    private TimeSource time;

    @Override
    public List<Todo> todos(Actor reader) {
        if (reader.is(Role.REVIEWER)) {
            return Stream.of(
                    todos("todo.complaint.admit", store.standing(Set.of(ComplaintState.FILED), MOST), true),
                    todos("todo.complaint.decide", store.waitingFor(reader.accountId(), ComplaintState.ADMITTED, FIRST, MOST), true),
                    todos("todo.complaint.convene", store.appealsWithoutCommittee(MOST), false),
                    todos("todo.complaint.decideAppeal", store.waitingFor(reader.accountId(), ComplaintState.APPEALED, APPEAL, MOST), false))
                    .flatMap(todos -> todos).toList();
        }
        return reader.is(Role.BIDDER)
                ? store.appealable(reader.organisationId(), time.now(), MOST).stream().map(ComplaintTodos::appealing).toList() : List.of();
    }

    private static Stream<Todo> todos(String verb, List<ComplaintRow> rows, boolean due) {
        return rows.stream().map(row -> new Todo(verb, row.reference(), row.title(), PAGE + row.reference(), due ? row.decideBy() : null, row.filedAt()));
    }

    private static Todo appealing(Complaint decided) {
        return new Todo("todo.complaint.appeal", decided.reference(), decided.title(), PAGE + decided.reference(), decided.appealUntil(), decided.decidedAt());
    }
}
