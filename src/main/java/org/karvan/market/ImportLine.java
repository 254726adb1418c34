package org.karvan.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.karvan.platform.refusal.Problem;

/**
 * One line of a file of quotations as it was understood.
 *
 * @param number its place in the file; the heading is line 1
 * @param writtenDay the day as it is written there
 * @param writtenFigure the figure as it is written there
 * @param day the day; null when it is none
 * @param figure the figure; null when it is none
 * @param problem what is wrong with the line; null when nothing is
 */
public record ImportLine(long number, String writtenDay, String writtenFigure, LocalDate day, BigDecimal figure, Problem problem) {

    /** A line that can be taken in. */
    static ImportLine good(long number, String writtenDay, String writtenFigure, LocalDate day, BigDecimal figure) {
        return new ImportLine(number, writtenDay, writtenFigure, day, figure, null);
    }

    /** A line that cannot. */
    ImportLine bad(String key, Object... arguments) {
        return new ImportLine(number, writtenDay, writtenFigure, day, figure, new Problem(null, key, List.of(arguments)));
    }

    /** Whether nothing is wrong with it. */
    public boolean isGood() {
        return problem == null;
    }
}
