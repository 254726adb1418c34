package org.karvan.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.karvan.platform.faces.Texts;

/** Every text stands in English and in Urdu, says the same with the same places to fill, and is there when it is asked. */
class TextsTest {

    /** Urdu values without Arabic script, each with its reason. */
    private static final Map<String, String> NOT_IN_ARABIC_SCRIPT = Map.of(
            "portal.language", "a language is called by its own name",
            "portal.language.code", "an ISO 639 code");

    /** Enums whose constants no reader sees, each with its reason. */
    private static final Map<String, String> WITHOUT_TEXTS = Map.of(
            "Setting", "read by whoever installs the portal, in English, in the README");

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:^\\s*//.*$)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*+)\"");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z0-9_]+)+");
    private static final Pattern NO_KEY = Pattern.compile(".*\\.(xhtml|css|properties|txt|sql|pdf|csv|js|example|key|pem|jar|war|dat|zip|json|log)");
    private static final Pattern QUOTED_IN_PAGE = Pattern.compile("'([A-Za-z][A-Za-z0-9_.]*)'");
    private static final Pattern ASKED_IN_PAGE = Pattern.compile("text\\['([^']+)'\\]|words\\.(?:fill|text)\\('([^']+)'");

    @Test
    void theBundleReadsEveryFileThereIsAndNoOther() {
        Set<String> onDisk = features().collect(Collectors.toCollection(TreeSet::new));

        assertEquals(onDisk, new TreeSet<>(Texts.features()));
    }

    @Test
    void noKeyStandsTwice() {
        Map<String, Set<String>> places = new TreeMap<>();
        features().forEach(feature -> lines(file(feature, "")).forEach((key, times) -> {
            places.computeIfAbsent(key, name -> new TreeSet<>()).add(feature);
            if (times > 1) {
                places.get(key).add(feature + " again");
            }
        }));
        places.values().removeIf(found -> found.size() == 1);

        assertEquals(Map.of(), places);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        features().forEach(feature -> assertEquals(
                new TreeSet<>(read(file(feature, "")).keySet()), new TreeSet<>(read(file(feature, "_ur")).keySet()), feature));
    }

    @Test
    void bothLanguagesHaveTheSamePlacesToFill() {
        Set<String> different = new TreeSet<>();
        Map<String, String> urdu = all("_ur");
        all("").forEach((key, value) -> {
            if (urdu.containsKey(key) && !places(value).equals(places(urdu.get(key)))) {
                different.add(key + ": " + places(value) + " and " + places(urdu.get(key)));
            }
        });
        assertEquals(Set.of(), different);
    }

    /** A straight apostrophe means something to whoever fills places, and is shown twice where nothing is filled. */
    @Test
    void textsUseTheTypographicApostropheAndCanBeFilled() {
        Set<String> broken = new TreeSet<>();
        Stream.of("", "_ur").forEach(language -> all(language).forEach((key, value) -> {
            if (value.indexOf('\'') >= 0) {
                broken.add(key + language + ": write ’ (U+2019) instead of '");
            } else if (value.isBlank()) {
                broken.add(key + language + ": says nothing");
            } else {
                assertEquals(value.replaceAll("\\{\\d+[^}]*}", "x"), new MessageFormat(value).format(filling()), key + language);
            }
        }));
        assertEquals(Set.of(), broken);
    }

    private static Object[] filling() {
        return "x".repeat(20).split("");
    }

    @Test
    void everyUrduTextIsUrdu() {
        Set<String> latin = all("_ur").entrySet().stream()
                .filter(entry -> !ARABIC.matcher(entry.getValue()).find())
                .map(Map.Entry::getKey)
                .filter(key -> !NOT_IN_ARABIC_SCRIPT.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), latin);
        assertTrue(all("").keySet().containsAll(NOT_IN_ARABIC_SCRIPT.keySet()), "the list of exceptions is out of date");
    }

    @Test
    void everyEnumConstantHasAText() {
        Set<String> missing = new TreeSet<>();
        Map<String, String> texts = all("");
        House.classes().stream()
                .filter(JavaClass::isEnum)
                .map(TextsTest::declared)
                .filter(type -> !WITHOUT_TEXTS.containsKey(type.getSimpleName()))
                .forEach(type -> type.getEnumConstants().stream()
                        .map(JavaEnumConstant::name)
                        .map(name -> type.getSimpleName() + "." + name)
                        .filter(key -> !texts.containsKey(key))
                        .forEach(missing::add));
        assertEquals(Set.of(), missing);
    }

    /** The key of a constant's text begins with the simple name of its enum. */
    @Test
    void noTwoEnumsShareASimpleName() {
        Map<String, Long> times = House.classes().stream().filter(JavaClass::isEnum).map(TextsTest::declared).distinct()
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.counting()));
        times.values().removeIf(count -> count == 1);

        assertEquals(Map.of(), times);
    }

    /** A constant with a body of its own is a class of its own below the enum. */
    private static JavaClass declared(JavaClass type) {
        return type.getRawSuperclass().filter(JavaClass::isEnum).filter(parent -> !parent.isEquivalentTo(Enum.class)).orElse(type);
    }

    /** The trail's actions are names, not constants: each feature gives its own. */
    @Test
    void noTextNamesAConstantThatIsNoMore() {
        Map<String, Set<String>> constants = new HashMap<>();
        House.classes().stream().filter(JavaClass::isEnum).map(TextsTest::declared).forEach(type -> constants.put(type.getSimpleName(),
                type.getEnumConstants().stream().map(JavaEnumConstant::name).collect(Collectors.toSet())));
        Set<String> stale = all("").keySet().stream()
                .filter(key -> key.matches("[A-Z]\\w*\\.[A-Z0-9_]+") && !key.startsWith("Action."))
                .filter(key -> !constants.getOrDefault(key.substring(0, key.indexOf('.')), Set.of()).contains(key.substring(key.indexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), stale);
    }

    @Test
    void everyKeyThatAPageAsksForIsThere() {
        Map<String, String> texts = all("");
        Set<String> missing = new TreeSet<>();
        for (Path page : House.files(House.WEBAPP, ".xhtml")) {
            ASKED_IN_PAGE.matcher(House.read(page)).results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .filter(key -> !texts.containsKey(key) && !key.endsWith("."))
                    .forEach(key -> missing.add(House.name(page) + ": " + key));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyThatAClassNamesIsThere() {
        Map<String, String> texts = all("");
        Set<String> beginnings = texts.keySet().stream()
                .filter(key -> key.contains(".") && Character.isLowerCase(key.charAt(0)))
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .filter(beginning -> !beginning.equals("jakarta."))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (Path source : House.files(House.JAVA, ".java")) {
            Matcher literals = LITERAL.matcher(COMMENT.matcher(House.read(source)).replaceAll("").replaceAll("(?m)^(import|package) .*$", ""));
            while (literals.find()) {
                String literal = literals.group(1);
                if (KEY.matcher(literal).matches() && !NO_KEY.matcher(literal).matches()
                        && beginnings.stream().anyMatch(literal::startsWith) && !texts.containsKey(literal)) {
                    missing.add(House.name(source) + ": " + literal);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    /**
     * Somewhere a page or a class names the key, or the beginning of a family of keys that ends in the name of a constant,
     * of a class or of a language, or in another word of the portal's; or it is the text of a constant. Faces asks for its own.
     */
    @Test
    void everyTextIsAskedForSomewhere() {
        Set<String> literals = literals();
        Set<String> families = literals.stream().filter(literal -> KEY.matcher(literal + "x").matches() && literal.endsWith(".")).collect(Collectors.toSet());
        Set<String> endings = endings();
        endings.addAll(literals);
        Set<String> dead = all("").keySet().stream()
                .filter(key -> !key.startsWith("jakarta.") && !literals.contains(key) && !endings.contains(key))
                .filter(key -> families.stream().noneMatch(family -> key.startsWith(family) && endings.contains(key.substring(family.length()))))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), dead);
    }

    /** What Java and the pages say between quotation marks. */
    private static Set<String> literals() {
        Set<String> literals = new TreeSet<>();
        for (Path source : House.files(House.JAVA, ".java")) {
            LITERAL.matcher(COMMENT.matcher(House.read(source)).replaceAll("")).results().forEach(found -> literals.add(found.group(1)));
        }
        for (Path page : House.files(House.WEBAPP, ".xhtml")) {
            QUOTED_IN_PAGE.matcher(House.read(page)).results().forEach(found -> literals.add(found.group(1)));
        }
        return literals;
    }

    /** How a family of keys can end: in a constant with or without its enum, in a class, in a language. */
    private static Set<String> endings() {
        Set<String> endings = new TreeSet<>(Set.of("en", "ur"));
        Stream.of(RoundingMode.values()).map(Enum::name).forEach(endings::add);
        House.classes().stream().map(JavaClass::getSimpleName).forEach(endings::add);
        House.classes().stream().filter(JavaClass::isEnum).map(TextsTest::declared).forEach(type -> type.getEnumConstants().forEach(constant -> {
            endings.add(constant.name());
            endings.add(type.getSimpleName() + "." + constant.name());
        }));
        return endings;
    }

    @Test
    void theBundleSpeaksTheLanguageItIsAskedFor() {
        String name = Texts.class.getName();

        assertEquals("Sign in", ResourceBundle.getBundle(name, Locale.ENGLISH).getString("portal.signIn"));
        assertEquals(all("_ur").get("portal.signIn"), ResourceBundle.getBundle(name, Locale.forLanguageTag("ur")).getString("portal.signIn"));
    }

    private static Stream<String> features() {
        return House.files(House.RESOURCES, "texts.properties").stream().map(file -> file.getParent().getFileName().toString());
    }

    private static Path file(String feature, String language) {
        return House.RESOURCES.resolve(feature).resolve("texts" + language + ".properties");
    }

    private static Map<String, String> all(String language) {
        Map<String, String> all = new TreeMap<>();
        features().forEach(feature -> read(file(feature, language)).forEach((key, value) -> all.put((String) key, (String) value)));
        return all;
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** How often each key stands in the file: reading it as properties would hide the second. */
    private static Map<String, Integer> lines(Path file) {
        Map<String, Integer> times = new TreeMap<>();
        for (String line : House.read(file).split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                times.merge(line.substring(0, equals).strip(), 1, Integer::sum);
            }
        }
        return times;
    }

    private static Set<String> places(String value) {
        return PLACE.matcher(value).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
