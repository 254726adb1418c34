package org.karvan.workflow;

import org.karvan.identity.Actor;
import org.karvan.identity.Role;

/**
 * A thing of the business that has a life cycle.
 *
 * @param <S> its states
 */
public interface Staged<S extends Enum<S>> {

    /** What people call it, such as {@code TND-2026-0041}. */
    String reference();

    /** Where it stands in its life. */
    S state();

    /** Whether this person acts for an organisation that holds the role here: the second half of "who may". */
    boolean admits(Actor actor, Role role);

    /** Moves to the next state and notes what the step leaves behind; called by {@link Workflow} alone. */
    void enter(S next, Situation situation);
}
