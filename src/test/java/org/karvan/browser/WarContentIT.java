package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is shipped: no player, no clock that anybody could move, no known sign-ins, no tests. */
class WarContentIT {

    private static final String CLASSES = "WEB-INF/classes/";

    @Test
    void theShippedPortalHasNeitherPlayerNorMovableClock() throws IOException {
        List<String> names = names("karvan.war");

        assertEquals(List.of(), names.stream().filter(name -> name.startsWith(CLASSES + "org/karvan/demo/") && name.endsWith(".class")).toList());
        assertEquals(List.of(), names.stream().filter(name -> name.matches(CLASSES + ".*(TestClock|Backstage|Scene|IT|Test|Fixtures)\\.class")).toList());
        assertTrue(names.contains(CLASSES + "org/karvan/platform/config/TimeSource.class"));
    }

    /** Two kinds of the one clock would mean that one of them can be moved. */
    @Test
    void theShippedPortalHasOneClock() throws IOException {
        String clock = "org/karvan/platform/config/TimeSource";
        try (ZipFile war = new ZipFile(Path.of("target", "karvan.war").toFile())) {
            List<String> alternatives = war.stream()
                    .filter(entry -> entry.getName().startsWith(CLASSES) && entry.getName().endsWith(".class"))
                    .filter(entry -> mentions(war, entry, "Ljakarta/enterprise/inject/Alternative;") && mentions(war, entry, clock))
                    .map(ZipEntry::getName)
                    .toList();

            assertEquals(List.of(), alternatives);
        }
    }

    @Test
    void theDemonstrationIsTheSamePortalWithItsPlayer() throws IOException {
        List<String> shipped = names("karvan.war");
        List<String> demonstration = names("karvan-demo.war");

        assertTrue(demonstration.containsAll(shipped.stream().filter(name -> name.startsWith(CLASSES)).toList()));
    }

    private static boolean mentions(ZipFile war, ZipEntry entry, String text) {
        try {
            return new String(war.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String war) throws IOException {
        try (ZipFile zip = new ZipFile(Path.of("target", war).toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}
