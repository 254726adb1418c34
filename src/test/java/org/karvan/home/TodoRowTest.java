package org.karvan.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.karvan.workflow.Todo;

class TodoRowTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    @Test
    void whatPressesStandsFirstAndThenWhatHasWaitedLongest() {
        Todo pressing = todo("pressing", NOW.plusSeconds(60), NOW);
        Todo later = todo("later", NOW.plus(Duration.ofDays(3)), null);
        Todo old = todo("old", null, NOW.minus(Duration.ofDays(9)));
        Todo fresh = todo("fresh", null, NOW);
        assertEquals(List.of(pressing, later, old, fresh), Stream.of(fresh, old, later, pressing).sorted(Todo.BY_URGENCY).toList());
    }

    @Test
    void twoDaysBeforeItsTimeAThingIsNearAndAfterItOverdue() {
        assertTrue(row(NOW.plus(Duration.ofDays(2))).isSoon());
        assertFalse(row(NOW.plus(Duration.ofDays(2)).plusSeconds(1)).isSoon());
        assertTrue(row(NOW.minusSeconds(1)).isOverdue());
        assertFalse(row(NOW.minusSeconds(1)).isSoon());
        assertFalse(row(null).isOverdue());
    }

    @Test
    void itsAgeIsToldInDaysAndHours() {
        TodoRow row = new TodoRow(todo("old", null, NOW.minus(Duration.ofHours(53))), NOW);
        assertEquals(2, row.days());
        assertEquals(5, row.hours());
    }

    private static TodoRow row(Instant due) {
        return new TodoRow(todo("it", due, null), NOW);
    }

    private static Todo todo(String path, Instant due, Instant since) {
        return new Todo("form.save", null, path, "/" + path, due, since);
    }
}
