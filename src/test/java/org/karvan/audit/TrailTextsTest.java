package org.karvan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.karvan.platform.faces.Wording;

/** Whatever a feature writes into the trail has words for those who read it. */
class TrailTextsTest {

    private static final Pattern NOTED = Pattern.compile("[.\\s]note(?:Refusal|Veiled)?(?:Apart)?\\(\\s*\"(\\w+)\"");
    private static final Pattern LIVING = Pattern.compile("class (\\w+) extends Dossier<");

    @Test
    void everyActionThatIsNotedHasAText() throws IOException {
        assertEquals(List.of(), without("Action.", NOTED));
    }

    @Test
    void everyThingWithALifeCycleHasAText() throws IOException {
        assertEquals(List.of(), without("Subject.", LIVING));
    }

    private static List<String> without(String prefix, Pattern pattern) throws IOException {
        Wording wording = Wording.in(Locale.ENGLISH);
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(prefix + matcher.group(1));
                }
            }
        }
        return found.stream().filter(key -> !wording.has(key)).toList();
    }
}
