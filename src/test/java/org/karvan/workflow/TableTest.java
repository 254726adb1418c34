package org.karvan.workflow;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;

/**
 * Tries every row of a life-cycle table against what its feature's tests wrote down of it: a condition, a role, a reason
 * or a veto that is taken out of a row, or put into it, makes one of these tests fail.
 *
 * @param <E> the thing that lives this life
 * @param <S> its states
 */
public abstract class TableTest<E extends Staged<S>, S extends Enum<S>> {

    private static final String WORDS = "as the file shows";

    private final Map<Step<E, S>, Trial<E, S>> trials = new LinkedHashMap<>();
    private final List<StepTaken> fired = new ArrayList<>();
    private final List<Objection<?>> objections = new ArrayList<>();
    private final Workflow workflow = new Workflow();

    /** The rows of the table. */
    protected abstract Step<E, S>[] table();

    /** Writes down what is known of each row. */
    protected abstract void rows();

    /** A thing in that state of which no condition of the step complains. */
    protected abstract E thingIn(S state);

    /** Somebody who takes such steps in that role on that thing. */
    protected abstract Actor own(Role role);

    /** Somebody of the same role in another organisation; null where there is none, as with the clock and the portal. */
    protected abstract Actor foreign(Role role);

    /** The circumstances in which no condition complains. */
    protected abstract Situation by(Actor actor);

    /** The states in which a life ends. */
    protected abstract Set<S> ends();

    /** What is known of that row. */
    protected final Trial<E, S> row(Step<E, S> step) {
        Trial<E, S> trial = new Trial<>(step);
        assertEquals(null, trials.put(step, trial), step.name());
        return trial;
    }

    /** The same at that instant. */
    protected static UnaryOperator<Situation> at(Instant instant) {
        return situation -> new Situation(situation.actor(), instant, situation.code(), situation.reason(), situation.via(), situation.facts());
    }

    /** The same done by that person. */
    protected static UnaryOperator<Situation> as(Actor actor) {
        return situation -> new Situation(actor, situation.at(), situation.code(), situation.reason(), situation.via(), situation.facts());
    }

    @BeforeEach
    void writeDown() throws ReflectiveOperationException {
        rows();
        hand("taken", Map.of("fire", arguments -> fired.add((StepTaken) arguments[0])));
        hand("objections", Map.of("stream", arguments -> objections.stream()));
    }

    /** What the container would inject, answering only what the workflow asks. */
    private void hand(String name, Map<String, Function<Object[], Object>> answers) throws ReflectiveOperationException {
        Field field = Workflow.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(workflow, Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {field.getType()}, (proxy, method, arguments) -> {
            Object answer = answers.get(method.getName()).apply(arguments);
            return method.getReturnType() == void.class ? null : answer;
        }));
    }

    @Test
    void everyRowIsWrittenDown() {
        assertEquals(Set.of(table()), trials.keySet());
    }

    @Test
    void itEndsInItsEndsAndNowhereElse() {
        Set<S> stuck = states().filter(state -> Stream.of(table()).noneMatch(step -> step.row().from().contains(state) && step.row().to() != state))
                .collect(Collectors.toSet());

        assertEquals(ends(), stuck);
    }

    @Test
    void fromEachOfItsStatesSomebodyTakesTheStepAndItIsTold() {
        each((name, trial) -> trial.step.row().from().forEach(state -> {
            E thing = thing(trial, state);
            Situation situation = situation(trial, state);
            fired.clear();

            workflow.take(thing, trial.step, situation);

            assertEquals(trial.step.row().to(), thing.state(), name + " from " + state);
            assertEquals(List.of(new StepTaken(thing, trial.step, state, situation)), fired, name);
        }));
    }

    @Test
    void fromEveryOtherStateTheStepIsOutOfPlace() {
        each((name, trial) -> states().filter(state -> !trial.step.row().from().contains(state)).forEach(state -> {
            E thing = thingIn(state);
            assertEquals(new Refusal.OutOfPlace(trial.step, state), refusal(thing, trial.step, situation(trial, state)), name + " from " + state);
        }));
    }

    @Test
    void onlyHoldersOfTheseRolesTakeTheStepAndOnlyInTheirOwnOrganisation() {
        each((name, trial) -> {
            S state = first(trial);
            for (Role role : Role.values()) {
                Situation situation = said(trial, trial.when.apply(by(actor(trial, role)))).asEffectOf(null);
                assertEquals(trial.roles.contains(role), !isNotYours(thing(trial, state), trial.step, situation), name + " by " + role);
                Actor stranger = foreign(role);
                if (stranger != null) {
                    Situation strange = said(trial, trial.when.apply(by(stranger))).asEffectOf(null);
                    assertEquals(new Refusal.NotYours(trial.step), refusal(thing(trial, state), trial.step, strange), name + " by another's " + role);
                }
            }
        });
    }

    @Test
    void anEffectHappensByItsCauseOnly() {
        each((name, trial) -> {
            if (trial.via != null) {
                Situation by = situation(trial, first(trial));
                assertEquals(new Refusal.NotYours(trial.step), refusal(thing(trial, first(trial)), trial.step, by.asEffectOf(trial.via + "_NOT")), name);
            }
        });
    }

    @Test
    void eachConditionStopsTheStep() {
        each((name, trial) -> {
            S state = first(trial);
            Set<Enum<?>> tried = new LinkedHashSet<>();
            for (Trial.Flaw<E> flaw : trial.flaws) {
                E thing = flaw.thing().apply(thing(trial, state));
                Refusal refusal = refusal(thing, trial.step, flaw.situation().apply(situation(trial, state)));
                assertEquals(flaw.conditions(), refusal instanceof Refusal.Unmet unmet ? Set.copyOf(unmet.conditions()) : refusal, name);
                tried.addAll(flaw.conditions());
            }
            assertEquals(Set.copyOf(trial.step.row().guards()), tried, name + ": each condition needs a thing that it refuses");
        });
    }

    @Test
    void whatMustBeSaidIsAskedFor() {
        each((name, trial) -> {
            S state = first(trial);
            Situation mute = situation(trial, state).because(null, null);
            if (trial.isReasonAsked) {
                Refusal asked = new Refusal.NoReason(trial.step);
                assertEquals(asked, refusal(thing(trial, state), trial.step, mute), name);
                assertEquals(asked, refusal(thing(trial, state), trial.step, mute.because(null, "  ")), name);
                if (trial.codes != null) {
                    assertEquals(asked, refusal(thing(trial, state), trial.step, mute.because(null, WORDS)), name);
                    assertEquals(asked, refusal(thing(trial, state), trial.step, mute.because(Role.CLOCK, WORDS)), name);
                    assertEquals(asked, refusal(thing(trial, state), trial.step, mute.because(trial.codes.getEnumConstants()[0], null)), name);
                }
            } else {
                workflow.take(thing(trial, state), trial.step, mute);
            }
            List<String> listed = trial.codes == null ? List.of() : Arrays.stream(trial.codes.getEnumConstants()).map(Enum::name).toList();
            assertEquals(listed, trial.step.row().reason().codes(), name);
        });
    }

    @Test
    void onlyTheVetoesOfTheRowStopTheStep() {
        Set<Enum<?>> all = trials.values().stream().flatMap(trial -> trial.vetoes.stream())
                .flatMap(one -> Stream.<Enum<?>>of(one.getDeclaringClass().getEnumConstants())).collect(Collectors.toSet());
        each((name, trial) -> {
            S state = first(trial);
            for (Enum<?> kind : all) {
                objections.clear();
                objections.add(new Veto<E>(kind));
                if (trial.vetoes.contains(kind)) {
                    assertEquals(new Refusal.Unmet(trial.step, List.of(kind)), refusal(thing(trial, state), trial.step, situation(trial, state)), name);
                } else {
                    workflow.take(thing(trial, state), trial.step, situation(trial, state));
                }
            }
            objections.clear();
        });
    }

    private record Veto<E>(Enum<?> kind) implements Objection<E> {
        @Override
        public boolean isRaisedAgainst(E thing, Situation situation) {
            return true;
        }
    }

    /** What is tried with one row. */
    private interface Attempt<E extends Staged<S>, S extends Enum<S>> {
        void with(String name, Trial<E, S> trial);
    }

    private void each(Attempt<E, S> attempt) {
        assertAll(trials.values().stream().<Executable>map(trial -> () -> attempt.with(trial.step.name(), trial)));
    }

    private Stream<S> states() {
        return EnumSet.allOf(table()[0].row().to().getDeclaringClass()).stream();
    }

    private S first(Trial<E, S> trial) {
        return states().filter(trial.step.row().from()::contains).findFirst().orElseThrow();
    }

    private E thing(Trial<E, S> trial, S state) {
        E thing = thingIn(state);
        trial.given.accept(thing);
        return thing;
    }

    private Actor actor(Trial<E, S> trial, Role role) {
        return trial.own.getOrDefault(role, own(role));
    }

    private Situation situation(Trial<E, S> trial, S state) {
        Role role = trial.takers.getOrDefault(state, trial.roles.stream().findFirst().orElse(Role.CLOCK));
        return said(trial, trial.when.apply(by(actor(trial, role))));
    }

    private Situation said(Trial<E, S> trial, Situation situation) {
        Situation effect = situation.asEffectOf(trial.via);
        if (!trial.isReasonAsked) {
            return effect;
        }
        return trial.codes == null ? effect.because(WORDS) : effect.because(trial.codes.getEnumConstants()[0], WORDS);
    }

    private Refusal refusal(E thing, Step<E, S> step, Situation situation) {
        S before = thing.state();
        fired.clear();
        StepRefused refused = assertThrows(StepRefused.class, () -> workflow.take(thing, step, situation),
                () -> step.name() + " by " + situation.actor().roles() + " from " + before);
        assertEquals(before, thing.state(), "a refused step changes nothing");
        assertEquals(List.of(), fired, "a refused step is told to nobody");
        return refused.refusal();
    }

    private boolean isNotYours(E thing, Step<E, S> step, Situation situation) {
        try {
            workflow.take(thing, step, situation);
            return false;
        } catch (StepRefused refused) {
            return refused.refusal() instanceof Refusal.NotYours;
        }
    }
}
