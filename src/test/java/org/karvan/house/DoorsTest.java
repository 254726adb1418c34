package org.karvan.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.karvan.Door;

/**
 * Who may ask what is written down apart from the doors, in {@code doors.txt}: a method that is new, or open to others
 * than it was, is listed there by whoever has thought about it.
 */
class DoorsTest {

    private static final Path LIST = Path.of("src/test/resources/org/karvan/doors.txt");

    @Test
    void everyMethodOfEveryDoorIsListedWithThoseWhoMayAskIt() {
        Set<String> doors = House.classes().stream()
                .filter(type -> !House.featureOf(type).equals("demo"))
                .map(JavaClass::reflect)
                .filter(Door::isDoor)
                .flatMap(type -> Door.of(type).stream())
                .map(Door::line)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = new TreeSet<>(House.read(LIST).lines().toList());

        Set<String> unlisted = new TreeSet<>(doors);
        unlisted.removeAll(listed);
        listed.removeAll(doors);
        assertEquals(Set.of(), unlisted, "to be listed in " + LIST);
        assertEquals(Set.of(), listed, "listed in " + LIST + " and there no more");
    }
}
