package org.karvan.workflow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One row of a life-cycle table: from, to, by whom, only if.
 *
 * @param from the states in which the step can be taken
 * @param to the state to which it leads
 * @param by who takes it
 * @param guards the conditions, in the order in which a refusal names them
 * @param reason what the actor must say
 * @param objections the vetoes from features above that are asked for
 */
public record Row<E, S extends Enum<S>>(
        Set<S> from, S to, By by, List<Guard<E>> guards, Reason reason, List<Enum<?>> objections) {

    public Row {
        from = Set.copyOf(from);
        guards = List.copyOf(guards);
        objections = List.copyOf(objections);
    }

    /** A row without reason and objections. */
    @SafeVarargs
    public static <E, S extends Enum<S>> Row<E, S> row(EnumSet<S> from, S to, By by, Guard<E>... guards) {
        return new Row<>(from, to, by, List.of(guards), Reason.NONE, List.of());
    }

    /** The same, asking its actor for words. */
    public Row<E, S> withReason() {
        return new Row<>(from, to, by, guards, Reason.WORDS, objections);
    }

    /** The same, asking its actor for a coded reason and words. */
    public Row<E, S> withReason(Class<? extends Enum<?>> codes) {
        return new Row<>(from, to, by, guards, Reason.oneOf(codes), objections);
    }

    /** The same, taken only if no feature above raises one of these objections. */
    public Row<E, S> unless(Enum<?>... vetoes) {
        return new Row<>(from, to, by, guards, reason, List.of(vetoes));
    }
}
