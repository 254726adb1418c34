package org.karvan.pricing;

import java.math.BigDecimal;

/**
 * One row of a statement as a reader sees it.
 *
 * @param clause the number of its clause; empty for none
 * @param title what it is about: the charge and its element, or the element or lot of a figure on the way
 * @param words how it was reckoned
 * @param figure what came out
 * @param unit of the figure
 */
public record StatementRow(String clause, String title, String words, BigDecimal figure, String unit) {
}
