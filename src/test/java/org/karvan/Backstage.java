package org.karvan;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a browser test moves that no visitor can: the database, the clock, the timers. In the test deployment only. */
@WebServlet("/backstage/*")
public class Backstage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CleanDatabase database;

    @Inject
    private transient TestClock clock;

    @Inject
    private transient Multitude multitude;

    @Inject
    private transient As as;

    @Inject
    @Any
    private transient Instance<Scene> scenes;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String value = request.getParameter("value");
        Map<String, Supplier<Object>> wishes = Map.of(
                "/scene", () -> set(value),
                "/advance", () -> advance(Duration.parse(value)),
                "/timers", () -> run(Boolean.parseBoolean(value)),
                "/statements", CountingDataSource::statements,
                "/copies", () -> copies(Integer.parseInt(value)),
                "/tenders", () -> tenders(Integer.parseInt(value)),
                "/contents", this::contents,
                "/keep", () -> kept(database::keep),
                "/back", () -> kept(database::back),
                "/now", clock::now);
        response.setContentType("text/plain; charset=UTF-8");
        response.getWriter().print(wishes.get(request.getPathInfo()).get());
    }

    private String set(String name) {
        Timers.run(false);
        database.clean();
        clock.reset();
        Map<String, String> known = made(scenes.select(NamedLiteral.of(name)).get());
        StringBuilder answer = new StringBuilder();
        known.forEach((key, text) -> answer.append(key).append('=').append(text).append('\n'));
        return answer.toString();
    }

    /** Made as by a visitor, so that nothing of this request stays known. */
    private Map<String, String> made(Scene scene) {
        FutureTask<Map<String, String>> making = new FutureTask<>(() -> as.visitor(scene::set));
        making.run();
        try {
            return making.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Makes that many copies of everything, when there are less. */
    private int copies(int wanted) {
        multitude.copy(wanted);
        return wanted;
    }

    /** Makes that many tenders, when there are less. */
    private int tenders(int wanted) {
        multitude.tenders(wanted);
        return wanted;
    }

    private Instant advance(Duration by) {
        clock.advance(by);
        return clock.now();
    }

    /** Of each table how many rows it has, and a number that differs when one of them does. */
    private String contents() {
        return database.contents().stream().collect(Collectors.groupingBy(row -> row.substring(0, row.indexOf(' ')), TreeMap::new, Collectors.toSet()))
                .entrySet().stream().map(table -> table.getKey() + " " + table.getValue().size() + " " + table.getValue().hashCode())
                .collect(Collectors.joining("\n"));
    }

    private static boolean kept(Runnable work) {
        work.run();
        return true;
    }

    private boolean run(boolean wanted) {
        Timers.run(wanted);
        return wanted;
    }
}
