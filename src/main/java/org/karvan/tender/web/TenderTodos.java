package org.karvan.tender.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Todo;
import org.karvan.workflow.TodoSource;

/** What waits at tenders: drafts to finish, drafts to review, questions to answer, awards that something holds back. */
@ApplicationScoped
public class TenderTodos implements TodoSource {

    @Inject
    private Tenders tenders;

    @Override
    public List<Todo> todos(Actor reader) {
        List<Todo> todos = new ArrayList<>();
        if (reader.is(Role.OFFICER)) {
            todos.addAll(tenders.draftsToFinish(MOST));
            todos.addAll(tenders.questionsToAnswer(MOST));
        }
        if (reader.is(Role.APPROVER)) {
            todos.addAll(tenders.draftsToReview(MOST));
        }
        if (reader.is(Role.OFFICER) || reader.is(Role.APPROVER)) {
            todos.addAll(tenders.heldBack(MOST));
        }
        return todos;
    }
}
