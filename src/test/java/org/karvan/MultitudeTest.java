package org.karvan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MultitudeTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CREATED = Pattern.compile("(?im)^CREATE TABLE (\\w+)");

    /** Of a new table it must be said how its rows are copied, or that there are always few: else its pages are counted empty. */
    @Test
    void itKnowsEveryTableOfTheMigrations() throws IOException {
        Set<String> created = new TreeSet<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                CREATED.matcher(Files.readString(file)).results().forEach(found -> created.add(found.group(1)));
            }
        }
        assertEquals(created, Multitude.known());
    }
}
