package org.karvan.pricing.web;

import java.math.BigDecimal;

/**
 * One row of a statement as a reader sees it.
 *
 * @param clause the number of its clause; empty for none
 * @param title what it is about
 * @param subject the element or lot; empty for none
 * @param words how it was reckoned
 * @param figure what came out
 * @param unit of the figure
 */
public record StatementRow(String clause, String title, String subject, String words, BigDecimal figure, String unit) {
}
