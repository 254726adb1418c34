package org.karvan.market;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure as an administrator enters it by hand.
 *
 * @param day of which day
 * @param figure how much, in the currency and unit of the series
 * @param reason why the figure that stands for that day is wrong; empty for a day without one
 */
public record QuotationDraft(LocalDate day, BigDecimal figure, String reason) {
}
