package org.karvan.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karvan.home.TodoRow;
import org.karvan.home.Todos;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Side;
import org.karvan.platform.calendar.CalendarEntry;
import org.karvan.platform.calendar.CalendarFile;
import org.karvan.platform.faces.Menu;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.Words;
import org.karvan.tender.TenderFilter;
import org.karvan.tender.TenderRow;
import org.karvan.tender.TenderState;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Todo;

/** The start page: what waits for the reader; for a visitor, what Karvan is and which tenders are open. */
@Named
@RequestScoped
public class HomePage {

    /** How many open tenders a visitor is shown before the list. */
    private static final int OPEN_TENDERS = 5;

    private static final String PURPOSE = "home.go.";

    private static final TenderFilter OPEN = new TenderFilter(null, null, TenderState.PUBLISHED, null, null, null, null);

    @Inject
    private Todos todos;

    @Inject
    private Tenders tenders;

    @Inject
    private Caller caller;

    @Inject
    private Menu menu;

    @Inject
    private CalendarFile calendar;

    @Inject
    private Words words;

    private boolean signedIn;
    private Side side;
    private List<TodoRow> rows = List.of();
    private List<TenderRow> open = List.of();

    /** Reads what the page shows. */
    public void load() {
        side = caller.ifSignedIn().map(Actor::side).orElse(null);
        signedIn = side != null;
        rows = todos.own();
        open = tenders.list(OPEN, 1).rows().stream().limit(OPEN_TENDERS).toList();
        calendar.offer("deadlines", this::dates);
    }

    /** What presses the reader, until when. */
    private List<CalendarEntry> dates() {
        return rows.stream().map(TodoRow::todo).filter(todo -> todo.due() != null).map(this::date).toList();
    }

    private CalendarEntry date(Todo todo) {
        String what = Stream.of(words.text(todo.verb()), todo.reference(), todo.title()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return CalendarEntry.at(todo.verb() + "-" + todo.path(), todo.due(), what, todo.path());
    }

    /** Whether something waits until an hour that is fixed. */
    public boolean isPressed() {
        return !dates().isEmpty();
    }

    public boolean isSignedIn() {
        return signedIn;
    }

    /** The key of what somebody of this side can do when nothing waits for him. */
    public String getEmptyKey() {
        return "home.empty." + side;
    }

    /** Whether the reader acts for a supplier, who looks for tenders. */
    public boolean isSupplier() {
        return side == Side.SUPPLIER;
    }

    public List<TodoRow> getRows() {
        return rows;
    }

    /** Where the reader's roles lead him beside this page, in the order of the menu. */
    public List<MenuEntry> getWays() {
        return menu.getEntries().stream().filter(entry -> !menu.isHere(entry)).toList();
    }

    /** The key of what a page of the menu is for. */
    public String purposeKey(MenuEntry entry) {
        return PURPOSE + entry.key();
    }

    public List<TenderRow> getOpen() {
        return open;
    }
}
