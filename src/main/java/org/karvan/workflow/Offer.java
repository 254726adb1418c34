package org.karvan.workflow;

import java.util.List;

/**
 * A step that the reader of a page could take now: a button.
 *
 * @param step the step
 * @param unmet the conditions that still stand in its way; the button is shown with them, and does not act
 */
public record Offer(Step<?, ?> step, List<Enum<?>> unmet) {

    public Offer {
        unmet = List.copyOf(unmet);
    }

    /** The step's name. */
    public String name() {
        return step.name();
    }

    /** Whether nothing stands in the way. */
    public boolean isOpen() {
        return unmet.isEmpty();
    }

    /** What the actor must say. */
    public Reason reason() {
        return step.row().reason();
    }
}
