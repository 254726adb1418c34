package org.karvan.workflow;

/**
 * A veto against a step that only a feature above can know of; asked by {@link Workflow} in the transaction of the
 * step.
 *
 * @param <E> the thing whose step it can stop
 */
public interface Objection<E> {

    /** Which of the vetoes that a table names this one answers. */
    Enum<?> kind();

    /** Whether the step must not be taken now. */
    boolean isRaisedAgainst(E thing, Situation situation);
}
