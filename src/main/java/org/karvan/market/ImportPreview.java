package org.karvan.market;

import java.util.List;

/**
 * What taking in a file would do: all of it, or nothing.
 *
 * @param importId by which it is taken in
 * @param seriesCode into which series
 * @param seriesName the name of that series
 * @param fileName the file's name
 * @param lines how many figures it states
 * @param added how many are of days without a figure
 * @param unchanged how many say what is known already
 * @param corrections how many say something else than what is known
 * @param bad the first of the lines that are wrong, by line
 * @param badLines how many are wrong in all
 * @param taken whether it has been taken in
 */
public record ImportPreview(Long importId, String seriesCode, String seriesName, String fileName, int lines, int added, int unchanged,
        int corrections, List<ImportLine> bad, int badLines, boolean taken) {

    /** So many bad lines are listed: enough to see what the file's fault is. */
    static final int LISTED = 200;

    public ImportPreview {
        bad = List.copyOf(bad);
    }

    /** Whether it can be taken in. */
    public boolean isTakeable() {
        return !taken && badLines == 0 && added + corrections > 0;
    }
}
