package org.karvan.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.karvan.bench.Load.Page;
import org.karvan.start.Running;

/**
 * Measures what the portal promises of its speed, each figure against a yardstick of the same run: the list of tenders
 * and the page of a tender against the same page over constant data, and a list of many against a list of few.
 */
public final class Bench {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final Duration WINDOW = Duration.ofSeconds(3);
    private static final Duration WARM_UP = Duration.ofSeconds(12);

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

    /** Runs all; the exit code is 1 when a promise was not kept. */
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(data);
        Bench bench = new Bench(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        bench.run(data);
        System.exit(bench.kept ? 0 : 1);
    }

    private void run(Path data) throws Exception {
        Map<String, String> settings = Map.of("KARVAN_DATA", data.toString());
        Running.with(settings).ready().close();
        Crowd.copyUpTo(FEW, data);
        double few;
        try (Running portal = Running.with(settings).ready()) {
            Page list = new Page(portal.page(LIST), null, false);
            warmUp(list);
            few = median(list);
        }
        String reference = Crowd.copyUpTo(MANY, data);
        try (Running portal = Running.with(settings).ready()) {
            String session = portal.session(OFFICER, PASSWORD).orElseThrow();
            Page list = new Page(portal.page(LIST), null, false);
            warmUp(list);
            against("list of tenders, 25 of 100,000, visitor", list);
            against("list of tenders, 25 of 100,000, signed in", new Page(portal.page(LIST), session, false));
            String tender = "/tender/tender.xhtml?ref=" + reference;
            against("page of a tender, visitor", new Page(portal.page(tender), null, false));
            against("page of a tender, signed in", new Page(portal.page(tender), session, false));
            double many = median(list);
            tell("list of 100,000 against list of 1,000, visitor", "%.0f/s and %.0f/s, time ratio %.2f".formatted(many, few, few / many),
                    "<= " + MOST_OF_FEW, few / many <= MOST_OF_FEW);
        }
    }

    private void against(String name, Page page) throws Exception {
        Page twin = page.twinned();
        if (!same(load.text(twin), load.text(page))) {
            throw new IllegalStateException(name + ": the twin is another page");
        }
        double[] ratios = new double[ROUNDS];
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double constant = load.perSecond(twin);
            rates[round] = load.perSecond(page);
            ratios[round] = rates[round] / constant;
        }
        double ratio = middle(ratios);
        tell(name, "%.0f/s, %.0f %% of its twin".formatted(middle(rates), ratio * 100), ">= " + (int) (LEAST_OF_TWIN * 100) + " %", ratio >= LEAST_OF_TWIN);
    }

    private void warmUp(Page page) throws Exception {
        Load warm = new Load(CLIENTS, WARM_UP);
        warm.perSecond(page);
        warm.perSecond(page.twinned());
    }

    private double median(Page page) throws Exception {
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[round] = load.perSecond(page);
        }
        return middle(rates);
    }

    private void tell(String name, String measured, String want, boolean isKept) {
        kept &= isKept;
        out.printf("%-52s %-44s want %-8s %s%n", name, measured, want, isKept ? "kept" : "MISSED");
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
