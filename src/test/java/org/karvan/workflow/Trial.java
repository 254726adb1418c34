package org.karvan.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;

/**
 * What the tests know of one row of a life-cycle table, written down apart from the table: who takes the step, what must
 * be said, what vetoes it, and for each condition a thing or a circumstance in which it stands in the way.
 *
 * @param <E> the thing that lives this life
 * @param <S> its states
 */
public final class Trial<E extends Staged<S>, S extends Enum<S>> {

    /** A thing and a circumstance in which the step must be refused for these conditions and no others. */
    record Flaw<E>(Set<Enum<?>> conditions, UnaryOperator<E> thing, UnaryOperator<Situation> situation) {
    }

    final Step<E, S> step;
    final Set<Role> roles = EnumSet.noneOf(Role.class);
    final Map<Role, Actor> own = new LinkedHashMap<>();
    final List<Flaw<E>> flaws = new ArrayList<>();
    final Set<Enum<?>> vetoes = new LinkedHashSet<>();
    final Map<S, Role> takers = new LinkedHashMap<>();
    Consumer<E> given = thing -> { };
    UnaryOperator<Situation> when = situation -> situation;
    String via;
    Class<? extends Enum<?>> codes;
    boolean isReasonAsked;

    Trial(Step<E, S> step) {
        this.step = step;
    }

    /** Holders of these roles take it, and nobody else. */
    public Trial<E, S> by(Role... some) {
        roles.addAll(List.of(some));
        return this;
    }

    /** In this role, it is this person who takes it. */
    public Trial<E, S> as(Role role, Actor person) {
        own.put(role, person);
        return this;
    }

    /** It happens only as the effect of that step. */
    public Trial<E, S> via(Enum<?> cause) {
        via = cause.name();
        return this;
    }

    /** From this state, it is this role that can take it. */
    public Trial<E, S> from(S state, Role role) {
        takers.put(state, role);
        return this;
    }

    /** What must be so with the thing before the step can be taken. */
    public Trial<E, S> given(Consumer<E> change) {
        given = change;
        return this;
    }

    /** When, and knowing what, the step can be taken. */
    public Trial<E, S> when(UnaryOperator<Situation> change) {
        when = change;
        return this;
    }

    /** Words must be given. */
    public Trial<E, S> withReason() {
        isReasonAsked = true;
        return this;
    }

    /** A reason of this list must be given, with words. */
    public Trial<E, S> withReason(Class<? extends Enum<?>> list) {
        isReasonAsked = true;
        codes = list;
        return this;
    }

    /** These vetoes from above stop it, and no others. */
    public Trial<E, S> unless(Enum<?>... some) {
        vetoes.addAll(List.of(some));
        return this;
    }

    /** The condition stands in the way of such a thing. */
    public Trial<E, S> refuses(Guard<E> condition, Consumer<E> thing) {
        return refuses(Set.of((Enum<?>) condition), thing, situation -> situation);
    }

    /** The condition stands in the way of this other thing. */
    public Trial<E, S> refusesOther(Guard<E> condition, Supplier<E> thing) {
        flaws.add(new Flaw<>(Set.of((Enum<?>) condition), one -> thing.get(), situation -> situation));
        return this;
    }

    /** The condition stands in the way in such a circumstance. */
    public Trial<E, S> refusesWhen(Guard<E> condition, UnaryOperator<Situation> situation) {
        return refuses(Set.of((Enum<?>) condition), thing -> { }, situation);
    }

    /** These conditions stand in the way together: one of them does not fail alone. */
    public Trial<E, S> refuses(Set<Enum<?>> conditions, Consumer<E> thing, UnaryOperator<Situation> situation) {
        UnaryOperator<E> changed = one -> {
            thing.accept(one);
            return one;
        };
        flaws.add(new Flaw<>(conditions, changed, situation));
        return this;
    }
}
