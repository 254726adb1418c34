package org.karvan.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no source file holds: swallowed errors, promises for later, unused imports, more than is read in one sitting. */
class SourcesTest {

    private static final Pattern FORBIDDEN = Pattern.compile("\\bTODO\\b|\\bFIXME\\b|printStackTrace|catch \\((?:final )?(?:Exception|Throwable)\\b|@Disabled");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.(\\w+);$");

    /** Lines of a source file besides imports, comments and blank ones; what needs more is two things. */
    private static final int ONE_SITTING = 300;

    @Test
    void everySourceFileIsReadInOneSitting() {
        Set<String> tooLong = new TreeSet<>();
        for (Path file : House.files(Path.of("src/main/java"), ".java")) {
            long lines = code(House.read(file)).lines().filter(line -> !line.isBlank()).count();
            if (lines > ONE_SITTING) {
                tooLong.add(House.name(file) + ": " + lines);
            }
        }
        assertEquals(Set.of(), tooLong);
    }

    @Test
    void nothingIsSwallowedOrLeftForLater() {
        Set<String> found = new TreeSet<>();
        for (Path file : House.files(Path.of("src"), ".java")) {
            if (!file.endsWith("SourcesTest.java")) {
                Matcher forbidden = FORBIDDEN.matcher(House.read(file));
                while (forbidden.find()) {
                    found.add(House.name(file) + ": " + forbidden.group());
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void noImportIsUnusedOrServesOnlyAComment() {
        Set<String> unused = new TreeSet<>();
        for (Path file : House.files(Path.of("src"), ".java")) {
            String source = House.read(file);
            String code = code(source);
            Matcher imports = IMPORT.matcher(source);
            while (imports.find()) {
                if (!Pattern.compile("\\b" + imports.group(1) + "\\b").matcher(code).find()) {
                    unused.add(House.name(file) + ": " + imports.group(1));
                }
            }
        }
        assertEquals(Set.of(), unused);
    }

    /** The source without imports, comments and the words in quotes. */
    private static String code(String source) {
        return source.replaceAll("\"(?:[^\"\\\\\n]|\\\\.)*\"", "\"\"")
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)(^|\\s)//.*$", "")
                .replaceAll("(?m)^import .*$", "");
    }
}
