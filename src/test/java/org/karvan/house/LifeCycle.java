package org.karvan.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karvan.workflow.Row;
import org.karvan.workflow.Step;

/**
 * One life-cycle table, read from its enum.
 *
 * @param type the enum of its steps, such as {@code TenderStep}
 * @param steps its rows in the order of the table
 */
record LifeCycle(Class<?> type, List<Step<?, ?>> steps) {

    /** Every table there is in the portal, by name. */
    static List<LifeCycle> all() {
        return House.classes().stream()
                .filter(found -> found.isEnum() && found.isAssignableTo(Step.class))
                .filter(found -> found.getRawSuperclass().filter(parent -> parent.isEquivalentTo(Enum.class)).isPresent())
                .map(JavaClass::reflect)
                .map(LifeCycle::of)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private static LifeCycle of(Class<?> type) {
        return new LifeCycle(type, Arrays.stream(type.getEnumConstants()).<Step<?, ?>>map(constant -> (Step<?, ?>) constant).toList());
    }

    /** What lives this life, such as {@code Tender}. */
    String thing() {
        return type.getSimpleName().replaceFirst("Step$", "");
    }

    /** The same as the name of a file, such as {@code mine-title}. */
    String name() {
        return thing().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Its states in the order of their enum, the first of which begins every life. */
    List<Enum<?>> states() {
        return Arrays.asList(steps.get(0).row().to().getDeclaringClass().getEnumConstants());
    }

    /** Where every life begins. */
    Enum<?> initial() {
        return states().get(0);
    }

    /** The states that can be reached from the first. */
    Set<Enum<?>> reachable() {
        Set<Enum<?>> reached = new LinkedHashSet<>(List.of(initial()));
        int before;
        do {
            before = reached.size();
            steps.stream().filter(step -> step.row().from().stream().anyMatch(reached::contains)).forEach(step -> reached.add(step.row().to()));
        } while (reached.size() > before);
        return reached;
    }

    /** The states that no row leaves for another. */
    Set<Enum<?>> ends() {
        return states().stream().filter(state -> steps.stream().noneMatch(step -> leaves(step.row(), state))).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean leaves(Row<?, ?> row, Enum<?> state) {
        return row.from().contains(state) && row.to() != state;
    }

    /** The conditions that its rows name. */
    Set<Enum<?>> guards() {
        return steps.stream().flatMap(step -> step.row().guards().stream()).map(guard -> (Enum<?>) guard).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The vetoes that its rows name. */
    Set<Enum<?>> objections() {
        return steps.stream().flatMap(step -> step.row().objections().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All constants of the enums to which these belong. */
    static Set<Enum<?>> siblings(Set<Enum<?>> some) {
        return some.stream().flatMap(one -> Stream.<Enum<?>>of(one.getDeclaringClass().getEnumConstants())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where a row begins, in the order of the states. */
    static List<String> from(Row<?, ?> row) {
        return row.from().stream().sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal())).map(Enum::name).toList();
    }

    @Override
    public String toString() {
        return name();
    }
}
