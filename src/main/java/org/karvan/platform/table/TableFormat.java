package org.karvan.platform.table;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which format a list leaves the portal; the name in small letters is what an address asks for. */
enum TableFormat {

    /** Comma-separated values, RFC 4180, in UTF-8 with a byte order mark. */
    CSV("text/csv; charset=UTF-8"),

    /** A workbook of ISO/IEC 29500 with one sheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format of that name; empty when there is none. */
    static Optional<TableFormat> named(String name) {
        return Stream.of(values()).filter(format -> format.ending().equals(name)).findFirst();
    }

    /** {@code csv} or {@code xlsx}. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /** Begins a file of this format. */
    TableFile begin(OutputStream out, String title, boolean rightToLeft) {
        return this == CSV ? new CsvFile(out) : new SheetFile(out, title, rightToLeft);
    }
}
