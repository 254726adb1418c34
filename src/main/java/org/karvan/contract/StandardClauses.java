package org.karvan.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The clauses with which every draft begins; the officer changes them, takes them out and adds his own. */
final class StandardClauses {

    private static final String HEADING_MARK = "# ";

    private StandardClauses() {
    }

    /** Puts them into a draft that has none yet. */
    static void begin(Contract draft) {
        for (String part : read()) {
            int end = part.indexOf('\n');
            draft.put(null, part.substring(0, end).strip(), part.substring(end).strip());
        }
    }

    private static List<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                StandardClauses.class.getResourceAsStream("standard-clauses.txt"), StandardCharsets.UTF_8))) {
            List<String> parts = new ArrayList<>();
            for (String part : lines.lines().collect(Collectors.joining("\n", "\n", "\n")).split("\n" + HEADING_MARK)) {
                if (!part.isBlank()) {
                    parts.add(part);
                }
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
