package org.karvan.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.karvan.identity.Role;
import org.karvan.workflow.Row;
import org.karvan.workflow.Step;
import org.karvan.workflow.TableTest;

/** Walks every life-cycle table there is: a state nobody reaches, cannot leave, or a rule that never counts is a fault. */
class LifeCycleTest {

    static List<LifeCycle> tables() {
        return LifeCycle.all();
    }

    @Test
    void thereAreTables() {
        assertFalse(tables().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyStateIsReached(LifeCycle table) {
        assertEquals(new LinkedHashSet<>(names(table.states())), inOrder(table, table.reachable()));
    }

    /**
     * Each table has its own test that writes down apart from it where its lives end, who takes each step, what must be
     * said, what vetoes it and for each condition of each row a thing that it refuses.
     */
    @ParameterizedTest
    @MethodSource("tables")
    void itIsTriedRowByRow(LifeCycle table) throws ClassNotFoundException {
        Class<?> trial = Class.forName(table.type().getName().replaceFirst("Step$", "TableTest"));

        assertTrue(TableTest.class.isAssignableFrom(trial), trial.getName());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anEndIsReachedFromEveryState(LifeCycle table) {
        Set<Enum<?>> ending = new HashSet<>(table.ends());
        int before;
        do {
            before = ending.size();
            table.steps().stream().filter(step -> ending.contains(step.row().to())).forEach(step -> ending.addAll(step.row().from()));
        } while (ending.size() > before);
        assertEquals(Set.copyOf(table.states()), ending);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyConditionAndEveryVetoIsUsed(LifeCycle table) {
        assertEquals(LifeCycle.siblings(table.guards()), inDeclaredOrder(table.guards()));
        assertEquals(LifeCycle.siblings(table.objections()), inDeclaredOrder(table.objections()));
    }

    private static Set<Enum<?>> inDeclaredOrder(Set<Enum<?>> some) {
        return LifeCycle.siblings(some).stream().filter(some::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noConditionIsNamedTwiceInARow(LifeCycle table) {
        for (Step<?, ?> step : table.steps()) {
            assertEquals(step.row().guards().size(), Set.copyOf(step.row().guards()).size(), step.name());
        }
    }

    /** Two rows that begin and end alike, for the same people under the same conditions, are one. */
    @ParameterizedTest
    @MethodSource("tables")
    void noRowStandsTwice(LifeCycle table) {
        for (Step<?, ?> one : table.steps()) {
            for (Step<?, ?> other : table.steps()) {
                if (one != other && isAlike(one.row(), other.row())) {
                    boolean overlap = one.row().from().stream().anyMatch(other.row().from()::contains);
                    assertFalse(overlap && isSameMove(one.row()), one.name() + " and " + other.name());
                }
            }
        }
    }

    private static boolean isAlike(Row<?, ?> one, Row<?, ?> other) {
        return one.to() == other.to() && one.by().equals(other.by()) && one.guards().equals(other.guards())
                && one.reason().equals(other.reason()) && one.objections().equals(other.objections());
    }

    /** Steps that stay in the state, such as an answer and an addendum, differ in what they leave behind. */
    private static boolean isSameMove(Row<?, ?> row) {
        return !row.from().contains(row.to());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowIsTakenByPeopleByTheClockOrAsAnEffect(LifeCycle table) {
        for (Step<?, ?> step : table.steps()) {
            boolean isEffect = step.row().by().via() != null;
            assertEquals(isEffect, step.row().by().roles().isEmpty(), step.name());
            if (step.row().by().roles().contains(Role.CLOCK)) {
                assertEquals(EnumSet.of(Role.CLOCK), EnumSet.copyOf(step.row().by().roles()), step.name() + " is the clock's or people's, not both");
            }
        }
    }

    @Test
    void everyEffectNamesAStepThereIs() {
        Set<String> steps = tables().stream().flatMap(table -> table.steps().stream()).map(Step::name).collect(Collectors.toSet());
        List<String> unknown = tables().stream()
                .flatMap(table -> table.steps().stream())
                .map(step -> step.row().by().via())
                .filter(via -> via != null && !steps.contains(via))
                .toList();

        assertEquals(List.of(), unknown);
    }

    @Test
    void tablesOfOneNameDoNotExist() {
        List<String> names = tables().stream().map(LifeCycle::name).toList();

        assertEquals(names.size(), Set.copyOf(names).size());
        assertTrue(Stream.of("tender", "bid").allMatch(names::contains), names.toString());
    }

    private static List<String> names(List<Enum<?>> states) {
        return states.stream().map(Enum::name).toList();
    }

    private static Set<String> inOrder(LifeCycle table, Set<Enum<?>> states) {
        return table.states().stream().filter(states::contains).map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
