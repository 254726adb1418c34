package org.karvan.workflow;

/**
 * A condition of a step, implemented by an enum whose constants read as sentences; the constant's name is the key of
 * the text that explains its refusal.
 *
 * @param <E> the thing it judges
 */
public interface Guard<E> {

    /** The constant's name, such as {@code NOT_ONES_OWN}. */
    String name();

    /** Whether the condition is met. */
    boolean holds(E thing, Situation situation);
}
