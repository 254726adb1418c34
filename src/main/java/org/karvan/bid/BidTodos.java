package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.workflow.Todo;
import org.karvan.workflow.TodoSource;

/** What waits for people who bid: drafts to finish and bids to confirm before the deadline. */
@Dependent
public class BidTodos implements TodoSource {

    @Inject
    private BidDrafts drafts;

    @Override
    public List<Todo> todos(Actor reader) {
        return reader.is(Role.BIDDER) ? drafts.unfinished().stream().map(BidTodos::todo).toList() : List.of();
    }

    private static Todo todo(BidRow row) {
        String verb = row.state() == BidState.DRAFT ? "todo.bid.finish" : "todo.bid.confirm";
        return new Todo(verb, row.reference(), row.title(), "/bid/bid.xhtml?tender=" + row.tender(), row.deadline(), row.begunAt());
    }
}
