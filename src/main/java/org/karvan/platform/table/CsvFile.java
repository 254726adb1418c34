package org.karvan.platform.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table as comma-separated values: RFC 4180, UTF-8, with the mark by which spreadsheets know the encoding. */
class CsvFile implements TableFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String TO_QUOTE = ",\"\r\n";

    /** What makes a spreadsheet compute a cell instead of showing it, also in the full-width forms that some accept. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer out;

    CsvFile(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void head(List<String> heads) {
        write(BYTE_ORDER_MARK);
        row(List.copyOf(heads));
    }

    @Override
    public void row(List<Object> cells) {
        write(cells.stream().map(CsvFile::cell).collect(Collectors.joining(",")) + LINE_END);
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        flush();
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal figure) {
            return figure.toPlainString();
        }
        return value instanceof Number ? value.toString() : quoted(harmless(value.toString()));
    }

    /** A text that somebody typed must not run as a formula in the spreadsheet of somebody else: an apostrophe makes it a text. */
    static String harmless(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean isPlain = text.chars().noneMatch(letter -> TO_QUOTE.indexOf(letter) >= 0) && text.equals(text.strip());
        return isPlain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
