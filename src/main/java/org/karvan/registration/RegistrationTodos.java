package org.karvan.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.workflow.Todo;
import org.karvan.workflow.TodoSource;

/** What waits in registration: for an applicant his own registration, for the portal's people those of others. */
@ApplicationScoped
public class RegistrationTodos implements TodoSource {

    private static final String REVIEW_PAGE = "/registration/registration-review.xhtml?reference=";
    private static final String SCREEN_PAGE = "/registration/screen.xhtml?reference=";

    @Inject
    private Registrations registrations;

    @Inject
    private Reviews reviews;

    @Override
    public List<Todo> todos(Actor reader) {
        List<Todo> todos = new ArrayList<>();
        if (reader.is(Role.APPLICANT)) {
            own(registrations.own(), todos);
        }
        if (reader.is(Role.ADMINISTRATOR)) {
            of(OrganisationState.SUBMITTED, "todo.registration.review", todos);
            of(OrganisationState.UNDER_REVIEW, "todo.registration.decide", todos);
            of(OrganisationState.DEBAR_PROPOSED, "todo.registration.confirm", todos);
            of(OrganisationState.LIFT_PROPOSED, "todo.registration.confirm", todos);
        }
        if (reader.is(Role.COMPLIANCE)) {
            reviews.toScreen(1).rows().forEach(row -> todos.add(todo("todo.registration.screen", row, SCREEN_PAGE)));
        }
        return todos;
    }

    private static void own(RegistrationSheet sheet, List<Todo> todos) {
        String verb = switch (sheet.state()) {
            case DRAFT, REJECTED -> "todo.registration.complete";
            case INFO_REQUIRED -> "todo.registration.answer";
            case EXPIRED -> "todo.registration.renew";
            default -> null;
        };
        if (verb != null) {
            todos.add(new Todo(verb, sheet.reference(), sheet.name(), RegistrationAudience.OWN_PAGE, null, sheet.since()));
        }
    }

    private void of(OrganisationState state, String verb, List<Todo> todos) {
        reviews.queue(state, null, 1).rows().forEach(row -> todos.add(todo(verb, row, REVIEW_PAGE)));
    }

    private static Todo todo(String verb, OrganisationRow row, String page) {
        return new Todo(verb, row.reference(), row.name(), page + row.reference(), null, row.since());
    }
}
