package org.karvan.audit;

import java.time.Instant;

/**
 * A line of the trail as a search shows it.
 *
 * @param id its number
 * @param at when it happened
 * @param action the step or other action
 * @param subjectType the kind of thing
 * @param reference what people call the thing
 * @param from the state it left, as the key of its text; null when it was no step
 * @param to the state it entered
 * @param actorName who did it; null for a visitor
 * @param reason why, in his words
 */
public record EntryRow(
        Long id, Instant at, String action, String subjectType, String reference, String from, String to,
        String actorName, String reason) {

    /** The key of the action's text. */
    public String actionKey() {
        return ActionKey.ofAction(action);
    }

    /** The key of the text for the kind of thing. */
    public String subjectKey() {
        return ActionKey.ofSubject(subjectType);
    }

    /** Whether it was a step, so that there are states to show. */
    public boolean isStep() {
        return to != null;
    }
}
