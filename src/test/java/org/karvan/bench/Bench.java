package org.karvan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.karvan.bench.Load.Page;
import org.karvan.start.Running;

/**
 * Measures what the portal promises of its speed, each figure against a yardstick of the same run: the list of tenders
 * and the page of a tender against the same page over constant data, and a list of many against a list of few.
 *
 * <p>A page and its yardstick take turns, so that whatever else the machine does meets both; what is told is the middle
 * of the ratios of all turns.
 */
public final class Bench {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 7;
    private static final int WARM_ROUNDS = 6;
    private static final Duration WINDOW = Duration.ofSeconds(2);

    /** Of its twin's requests per second a page reaches at least this share. */
    private static final double LEAST_OF_TWIN = 0.60;

    /** A page of many takes at most this many times what it takes of few. */
    private static final double MOST_OF_FEW = 1.2;

    private static final String LIST = "/tender/list.xhtml";
    private static final String OFFICER = "officer@lonestar.example";
    private static final String PASSWORD = "caravan-of-salt";

    private final Load load = new Load(CLIENTS, WINDOW);
    private final PrintStream out;
    private boolean kept = true;

    private Bench(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs all; the exit code is 1 when a promise was not kept.
     *
     * @param arguments an empty folder; where there is a PostgreSQL, its JDBC address up to the name of the database, of
     *     which {@code few} and {@code many} must be there and empty
     */
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]).toAbsolutePath();
        Bench bench = new Bench(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Path few = data.resolve("few");
        Path many = data.resolve("many");
        Files.createDirectories(few);
        Running.with(embedded(few)).ready().close();
        copy(few, many);
        Crowd.copyUpTo(FEW, few);
        String reference = Crowd.copyUpTo(MANY, many);
        bench.measure("H2", embedded(few), embedded(many), reference);
        if (arguments.length > 1) {
            Removal.of(few, arguments[1] + "few");
            Removal.of(many, arguments[1] + "many");
            bench.measure("PostgreSQL", on(arguments[1] + "few", few), on(arguments[1] + "many", many), reference);
        }
        System.exit(bench.kept ? 0 : 1);
    }

    private static Map<String, String> embedded(Path data) {
        return Map.of("KARVAN_DATA", data.toString());
    }

    /**
     * The demonstration refuses to play into a PostgreSQL that may be somebody's; this one holds what was played
     * elsewhere, so the address goes past the script.
     */
    private static Map<String, String> on(String database, Path data) {
        Map<String, String> settings = new HashMap<>(embedded(data));
        settings.put("JAVA_TOOL_OPTIONS", "-DKARVAN_DB_URL=" + database);
        return settings;
    }

    private static void copy(Path folder, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(folder.relativize(file).toString()));
            }
        }
    }

    /** Two servers, equally warm: one over few tenders, one over many. */
    private void measure(String database, Map<String, String> withFew, Map<String, String> withMany, String reference) throws Exception {
        String tender = "/tender/tender.xhtml?ref=" + reference;
        try (Running few = Running.with(withFew).ready(); Running many = Running.with(withMany).ready()) {
            Page listOfFew = new Page(few.page(LIST), null, false);
            Page listOfMany = new Page(many.page(LIST), null, false);
            Page ofTender = new Page(many.page(tender), null, false);
            warmUp(listOfFew, listOfMany, new Page(few.page(tender), null, false), ofTender);
            String session = many.session(OFFICER, PASSWORD).orElseThrow();
            against(database + ": list of tenders, 25 of 100,000, visitor", listOfMany);
            against(database + ": list of tenders, 25 of 100,000, signed in", new Page(many.page(LIST), session, false));
            against(database + ": page of a tender, visitor", ofTender);
            against(database + ": page of a tender, signed in", new Page(many.page(tender), session, false));
            Turns turns = turns(listOfFew, listOfMany);
            tell(database + ": list of 100,000 against list of 1,000, visitor",
                    "%.0f/s and %.0f/s, time ratio %.2f".formatted(turns.second(), turns.first(), 1 / turns.ratio()),
                    "<= " + MOST_OF_FEW, 1 / turns.ratio() <= MOST_OF_FEW);
        }
    }

    /** Each page and its twin in turn, on both servers alike. */
    private void warmUp(Page... pages) throws ExecutionException, InterruptedException {
        for (int round = 0; round < WARM_ROUNDS; round++) {
            for (Page page : pages) {
                load.perSecond(page);
                load.perSecond(page.twinned());
            }
        }
    }

    private void against(String name, Page page) throws IOException, ExecutionException, InterruptedException {
        Page twin = page.twinned();
        if (!same(load.text(twin), load.text(page))) {
            throw new IllegalStateException(name + ": the twin is another page");
        }
        Turns turns = turns(twin, page);
        tell(name, "%.0f/s, %.0f %% of its twin".formatted(turns.second(), turns.ratio() * 100), ">= " + (int) (LEAST_OF_TWIN * 100) + " %",
                turns.ratio() >= LEAST_OF_TWIN);
    }

    /**
     * What two pages reached that took turns.
     *
     * @param first requests per second of the first, the middle of all turns
     * @param second of the second
     * @param ratio of the second to the first, the middle of the ratios of all turns
     */
    private record Turns(double first, double second, double ratio) {
    }

    /** Each turn begins with the one that came last in the turn before, so that neither always follows the other. */
    private Turns turns(Page first, Page second) throws ExecutionException, InterruptedException {
        double[] firsts = new double[ROUNDS];
        double[] seconds = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            boolean isEven = round % 2 == 0;
            double one = load.perSecond(isEven ? first : second);
            double other = load.perSecond(isEven ? second : first);
            firsts[round] = isEven ? one : other;
            seconds[round] = isEven ? other : one;
            ratios[round] = seconds[round] / firsts[round];
        }
        return new Turns(middle(firsts), middle(seconds), middle(ratios));
    }

    private void tell(String name, String measured, String want, boolean isKept) {
        kept &= isKept;
        out.printf("%-64s %-44s want %-8s %s%n", name, measured, want, isKept ? "kept" : "MISSED");
    }

    /** The same but for what every answer makes anew: nonces, view states, the time of the server. */
    private static boolean same(String twin, String page) {
        return fixed(twin).equals(fixed(page));
    }

    private static String fixed(String page) {
        return page.replaceAll("nonce=\"[^\"]*\"", "").replaceAll("value=\"-?\\d+:-?\\d+\"", "").replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
                .replaceAll("(?s)<time.*?</time>", "").replaceAll("(?s)<[^>]*class=\"countdown\".*?</", "</").replaceAll("\\d{2}:\\d{2}:\\d{2}", "")
                .replaceAll("(?m)csp.init\\('[^']*'\\)", "").replaceAll("init\\('[A-Za-z0-9+/=]*'\\)", "");
    }

    private static double middle(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
