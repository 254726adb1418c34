package org.karvan.workflow;

/**
 * A row of a life cycle with its name, implemented by one enum per life cycle.
 *
 * @param <E> the thing that lives this life
 * @param <S> its states
 */
public interface Step<E extends Staged<S>, S extends Enum<S>> {

    /** The constant's name: the verb on the button, in the trail and in the diagram. */
    String name();

    /** What the table says about this step. */
    Row<E, S> row();
}
