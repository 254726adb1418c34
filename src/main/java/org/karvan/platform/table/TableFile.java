package org.karvan.platform.table;

import java.util.List;

/** A table on its way into a file, row by row, so that a long list never stands in memory as a whole. */
interface TableFile extends AutoCloseable {

    /** The heads of the columns; called once, before the rows. */
    void head(List<String> heads);

    /** A row: texts, numbers and nulls in the order of the heads. */
    void row(List<Object> cells);

    /** Passes on what has been written so far. */
    void flush();

    /** Completes the file; the stream below stays open. */
    @Override
    void close();
}
