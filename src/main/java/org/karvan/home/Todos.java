package org.karvan.home;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.platform.config.TimeSource;
import org.karvan.workflow.Todo;
import org.karvan.workflow.TodoSource;

/** The door to what waits for a person. */
@Stateless
public class Todos {

    @Inject
    @Any
    private Instance<TodoSource> sources;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** What waits for the caller, the most urgent first; nothing for a visitor. */
    @PermitAll
    public List<TodoRow> own() {
        Instant now = time.now();
        return caller.ifSignedIn().map(this::of).orElse(List.of()).stream().map(todo -> new TodoRow(todo, now)).toList();
    }

    private List<Todo> of(Actor reader) {
        return sources.stream()
                .flatMap(source -> source.todos(reader).stream())
                .sorted(Todo.BY_URGENCY)
                .toList();
    }
}
