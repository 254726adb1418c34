package org.karvan.market;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.karvan.platform.refusal.Invalid;

/**
 * A file of quotations in CSV: a heading {@code date} and {@code value} in either order, other columns ignored; days as
 * {@code 2026-11-22}, figures with a point and without separators; columns parted by comma, semicolon or tab.
 */
final class QuotationFile {

    /** More lines than a publisher has stated days in a century. */
    static final int MOST_LINES = 30_000;

    private static final String FIELD = "file";
    private static final String DAY = "date";
    private static final String FIGURE = "value";
    private static final String DELIMITERS = ",;\t";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern PLAIN_FIGURE = Pattern.compile("[+-]?\\d{1,12}(\\.\\d+)?");

    private QuotationFile() {
    }

    /**
     * What the file states, line by line, each with what is wrong with it in itself.
     *
     * @throws Invalid at {@code file} when it has no such heading, no line or too many
     */
    static List<ImportLine> read(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8).replaceFirst("^" + BYTE_ORDER_MARK, "");
        CSVFormat format = CSVFormat.DEFAULT.builder()
                .setDelimiter(delimiterOf(text))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
                .get();
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
            if (!hasHeading(parser)) {
                throw Invalid.at(FIELD, "market.import.heading");
            }
            return lines(parser);
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw Invalid.at(FIELD, "market.import.unreadable");
        }
    }

    private static boolean hasHeading(CSVParser parser) {
        return parser.getHeaderMap().keySet().containsAll(Set.of(DAY, FIGURE));
    }

    private static List<ImportLine> lines(CSVParser parser) {
        List<ImportLine> lines = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (CSVRecord entry : parser) {
            if (lines.size() == MOST_LINES) {
                throw Invalid.at(FIELD, "market.import.tooLong", MOST_LINES);
            }
            ImportLine line = line(parser.getCurrentLineNumber(), cell(entry, DAY), cell(entry, FIGURE));
            lines.add(line.day() == null || seen.add(line.day()) ? line : line.bad("market.import.twice"));
        }
        if (lines.isEmpty()) {
            throw Invalid.at(FIELD, "market.import.empty");
        }
        return lines;
    }

    private static String cell(CSVRecord entry, String column) {
        return entry.isSet(column) ? entry.get(column).strip() : "";
    }

    private static ImportLine line(long number, String writtenDay, String writtenFigure) {
        LocalDate day = dayOf(writtenDay);
        BigDecimal figure = PLAIN_FIGURE.matcher(writtenFigure).matches() ? new BigDecimal(writtenFigure) : null;
        ImportLine line = ImportLine.good(number, writtenDay, writtenFigure, day, figure);
        if (day == null) {
            return line.bad("market.import.day");
        }
        return figure == null ? line.bad("market.import.figure") : line;
    }

    private static LocalDate dayOf(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** The sign that occurs most in the heading. */
    private static char delimiterOf(String text) {
        String heading = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        char best = DELIMITERS.charAt(0);
        for (char candidate : DELIMITERS.toCharArray()) {
            if (count(heading, candidate) > count(heading, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}
