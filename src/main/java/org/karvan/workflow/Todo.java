package org.karvan.workflow;

import java.time.Instant;
import java.util.Comparator;

/**
 * One thing that waits for a person: a row of the list with which his day begins.
 *
 * @param verb the key of the text that says what he is to do, such as {@code todo.tender.review}
 * @param reference what people call the thing, such as {@code TND-2026-0041}; null when it has no name of its own
 * @param title what the thing is about
 * @param path the page on which it is done, from the root of the portal, with its parameters
 * @param due until when it must be done; null when nothing presses
 * @param since since when it has waited; null when that means nothing
 */
public record Todo(String verb, String reference, String title, String path, Instant due, Instant since) {

    /** What presses stands first, then what has waited longest. */
    public static final Comparator<Todo> BY_URGENCY = Comparator
            .comparing(Todo::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Todo::since, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Todo::path);
}
