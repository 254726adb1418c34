package org.karvan.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook of one sheet. Texts are cells of the kind text, which no program computes, whatever they begin with. */
class SheetFile implements TableFile {

    private static final String MADE_BY = "Karvan";
    private static final String VERSION = "1.0";

    /** What a name of a sheet must not hold, and how long it may be, by ISO/IEC 29500 as spreadsheets read it. */
    private static final String NOT_IN_A_NAME = "[\\[\\]:*?/\\\\']";
    private static final int LONGEST_NAME = 31;

    /** A cell holds no more. */
    private static final int LONGEST_CELL = 32_767;

    private final Workbook book;
    private final Worksheet sheet;
    private int next;

    SheetFile(OutputStream out, String title, boolean rightToLeft) {
        String name = title.replaceAll(NOT_IN_A_NAME, " ").strip();
        book = new Workbook(out, MADE_BY, VERSION);
        sheet = book.newWorksheet(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
        if (rightToLeft) {
            sheet.rightToLeft();
        }
    }

    @Override
    public void head(List<String> heads) {
        sheet.freezePane(0, 1);
        row(List.copyOf(heads));
        sheet.range(0, 0, 0, Math.max(heads.size() - 1, 0)).style().bold().set();
    }

    @Override
    public void row(List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            if (value instanceof Number number) {
                sheet.value(next, column, number);
            } else if (value != null) {
                String text = value.toString();
                sheet.inlineString(next, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            }
        }
        next++;
    }

    @Override
    public void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
