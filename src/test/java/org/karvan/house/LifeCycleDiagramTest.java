package org.karvan.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.karvan.workflow.Row;
import org.karvan.workflow.Step;

/**
 * Holds each diagram in {@code docs/lifecycles} to its table.
 *
 * <p>{@code mvn test -Dtest=LifeCycleDiagramTest -Dkarvan.diagrams=write} draws them anew.
 */
class LifeCycleDiagramTest {

    private static final Path FOLDER = Path.of("docs/lifecycles");
    private static final String HOW = "run: mvn -o -q test -Dtest=LifeCycleDiagramTest -Dkarvan.diagrams=write";

    static List<LifeCycle> tables() {
        return LifeCycle.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theDiagramShowsTheTable(LifeCycle table) throws IOException {
        Path file = FOLDER.resolve(table.name() + ".md");
        String drawn = draw(table);
        if ("write".equals(System.getProperty("karvan.diagrams"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, drawn);
        }
        assertEquals(drawn, Files.exists(file) ? Files.readString(file) : "", HOW);
    }

    @Test
    void thereIsNoDiagramWithoutATable() throws IOException {
        Set<String> drawn;
        try (Stream<Path> files = Files.list(FOLDER)) {
            drawn = files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(tables().stream().map(table -> table.name() + ".md").collect(Collectors.toCollection(TreeSet::new)), drawn);
    }

    private static String draw(LifeCycle table) {
        List<String> lines = new ArrayList<>();
        lines.add("# Life of a " + table.name().replace('-', ' '));
        lines.add("");
        lines.add("Drawn from `" + table.type().getName() + "`; `LifeCycleDiagramTest` holds this page to it. One row is one step; a step is refused");
        lines.add("unless every condition holds, and then nothing changes.");
        lines.add("");
        lines.add("```mermaid");
        lines.add("stateDiagram-v2");
        lines.add("    [*] --> " + table.initial().name());
        for (Step<?, ?> step : table.steps()) {
            for (String from : LifeCycle.from(step.row())) {
                lines.add("    " + from + " --> " + step.row().to().name() + ": " + step.name());
            }
        }
        table.ends().forEach(end -> lines.add("    " + end.name() + " --> [*]"));
        lines.add("```");
        lines.add("");
        lines.add("| step | from | to | by | only if | reason |");
        lines.add("|---|---|---|---|---|---|");
        for (Step<?, ?> step : table.steps()) {
            lines.add("| " + String.join(" | ", step.name(), String.join(", ", LifeCycle.from(step.row())), step.row().to().name(),
                    String.join(", ", step.row().by().names()), conditions(step.row()), reason(step.row())) + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String conditions(Row<?, ?> row) {
        Stream<String> guards = row.guards().stream().map(guard -> guard.name());
        Stream<String> vetoes = row.objections().stream().map(veto -> "unless " + veto.name());
        return Stream.concat(guards, vetoes).collect(Collectors.joining(", "));
    }

    private static String reason(Row<?, ?> row) {
        if (!row.reason().required()) {
            return "";
        }
        return row.reason().codes().isEmpty() ? "in words" : "one of " + String.join(", ", row.reason().codes()) + "; in words";
    }
}
