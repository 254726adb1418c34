package org.karvan.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.config.TimeSource;
import org.karvan.workflow.Todo;
import org.karvan.workflow.TodoSource;

/** Mine titles that a supplier must renew: under one that has ended nothing is dug lawfully. */
@ApplicationScoped
class TitleTodos implements TodoSource {

    /** How long before its last day a title is asked for again: an authority takes weeks. */
    private static final Period AHEAD = Period.ofMonths(3);

    private static final String PAGE = "/provenance/titles.xhtml";

    @Inject
    private MineTitles titles;

    @Inject
    private TimeSource time;

    @Override
    public List<Todo> todos(Actor reader) {
        return reader.is(Role.APPLICANT) && reader.side() == Side.SUPPLIER
                ? titles.ownEndingBy(time.now().atZone(ZoneOffset.UTC).toLocalDate().plus(AHEAD)).stream().limit(MOST).map(TitleTodos::todo).toList()
                : List.of();
    }

    /** Due at the end of the title's last day. */
    private static Todo todo(TitleRow title) {
        return new Todo("todo.provenance.renew", title.number(), title.district(), PAGE,
                title.expiresOn().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(), null);
    }
}
