package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.tender.Envelope;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderStep;
import org.karvan.workflow.Todo;
import org.karvan.workflow.TodoSource;

/** What waits for people who bid, drafts to finish and bids to confirm before the deadline, and for openers. */
@Dependent
public class BidTodos implements TodoSource {

    @Inject
    private BidDrafts drafts;

    @Inject
    private Openings openings;

    @Override
    public List<Todo> todos(Actor reader) {
        Stream<Todo> toBid = reader.is(Role.BIDDER) ? drafts.unfinished().stream().map(BidTodos::todo) : Stream.empty();
        Stream<Todo> toOpen = reader.is(Role.OPENER) ? openings.waiting().stream().map(BidTodos::todo) : Stream.empty();
        return Stream.concat(toBid, toOpen).toList();
    }

    private static Todo todo(Tender tender) {
        String path = "/bid/opening.xhtml?tender=" + tender.reference();
        String verb = TenderStep.toOpen(tender) == Envelope.PRICE ? "todo.bid.openPrices" : "todo.bid.open";
        return new Todo(verb, tender.reference(), tender.title(), path, tender.timetable().opensAt(), tender.timetable().closesAt());
    }

    private static Todo todo(BidRow row) {
        String verb = row.state() == BidState.DRAFT ? "todo.bid.finish" : "todo.bid.confirm";
        return new Todo(verb, row.reference(), row.title(), "/bid/bid.xhtml?tender=" + row.tender(), row.deadline(), row.begunAt());
    }
}
