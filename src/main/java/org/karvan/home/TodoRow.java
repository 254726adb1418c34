package org.karvan.home;

import java.time.Duration;
import java.time.Instant;
import org.karvan.workflow.Todo;

/**
 * A line of somebody's list.
 *
 * @param todo what waits
 * @param now the portal's time when the list was made
 */
public record TodoRow(Todo todo, Instant now) {

    /** From when on a due time is shown as near. */
    private static final Duration NEAR = Duration.ofDays(2);

    /** Whether its time has passed. */
    public boolean isOverdue() {
        return todo.due() != null && now.isAfter(todo.due());
    }

    /** Whether little time is left, but some. */
    public boolean isSoon() {
        return todo.due() != null && !isOverdue() && !now.plus(NEAR).isBefore(todo.due());
    }

    /** Whether it is told how long it has waited. */
    public boolean isAged() {
        return todo.since() != null;
    }

    /** Whole days for which it has waited. */
    public long days() {
        return waited().toDays();
    }

    /** Whole hours beyond the days. */
    public int hours() {
        return waited().toHoursPart();
    }

    private Duration waited() {
        return isAged() && now.isAfter(todo.since()) ? Duration.between(todo.since(), now) : Duration.ZERO;
    }
}
