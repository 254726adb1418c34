package org.karvan.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The portal's own classes, sources and pages, read once for all tests of the house. */
public final class House {

    /** Where the root package is. */
    public static final String ROOT = "org.karvan.";

    /** Where the pages are. */
    public static final Path WEBAPP = Path.of("src/main/webapp");

    /** Where the Java sources are. */
    public static final Path JAVA = Path.of("src/main/java");

    /** Where the texts are, below which each feature has its folder. */
    public static final Path RESOURCES = Path.of("src/main/resources/org/karvan");

    /** On which floor each feature lives: it uses only what stands lower. */
    static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("platform", 1),
            Map.entry("identity", 2),
            Map.entry("workflow", 3),
            Map.entry("audit", 4), Map.entry("notification", 4), Map.entry("document", 4),
            Map.entry("sealing", 5), Map.entry("screening", 5), Map.entry("market", 5),
            Map.entry("registration", 6), Map.entry("pricing", 6),
            Map.entry("provenance", 7),
            Map.entry("tender", 8),
            Map.entry("bid", 9),
            Map.entry("evaluation", 10),
            Map.entry("complaint", 11),
            Map.entry("contract", 12),
            Map.entry("delivery", 13),
            Map.entry("settlement", 14),
            Map.entry("publication", 15),
            Map.entry("home", 16),
            Map.entry("demo", 17));

    private static JavaClasses classes;

    private House() {
    }

    /** The portal's classes without its tests. */
    public static synchronized JavaClasses classes() {
        if (classes == null) {
            classes = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.karvan");
        }
        return classes;
    }

    /** The feature to which a class of the portal belongs. */
    static String featureOf(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    /** Whether the class is one of the portal's own. */
    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    /** The class that gives its source file its name. */
    static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    /** All files below a folder whose names end so, in a steady order. */
    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file says. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path as it is written in a message. */
    static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
