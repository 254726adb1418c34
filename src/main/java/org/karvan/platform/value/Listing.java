package org.karvan.platform.value;

import java.util.List;
import java.util.Locale;

/**
 * One page of a list.
 *
 * @param rows what it shows
 * @param number which page it is, from 1
 * @param size how many rows a page has
 * @param total how many rows there are in all
 */
public record Listing<T>(List<T> rows, int number, int size, long total) {

    /** Rows of a page unless a list says otherwise. */
    public static final int USUAL_SIZE = 25;

    /** How far rows are counted: a total beyond it is only known to be more. */
    public static final int COUNTED = 1000;

    public Listing {
        rows = List.copyOf(rows);
    }

    /** Place of the page's first row in the whole list, from 1. */
    public long first() {
        return rows.isEmpty() ? 0 : (number - 1L) * size + 1;
    }

    /** Place of its last row. */
    public long last() {
        return rows.isEmpty() ? 0 : first() + rows.size() - 1;
    }

    /** Whether another page follows. */
    public boolean more() {
        return last() < total || total > COUNTED && rows.size() == size;
    }

    /** The total as pages show it: {@code 57}, or {@code 1,000+} when nobody counted further. */
    public String counted() {
        return total > COUNTED ? String.format(Locale.ENGLISH, "%,d+", COUNTED) : Long.toString(total);
    }

    /** The number of rows before a page of the usual size; a number below 1 counts as the first page, none overflows. */
    public static int offset(int number) {
        return (int) Math.min((Math.max(number, 1) - 1L) * USUAL_SIZE, Integer.MAX_VALUE);
    }
}
