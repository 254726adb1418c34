package org.karvan.pricing;

import java.time.LocalDate;

/**
 * The holder of an option says which period he takes.
 *
 * @param clause the number of the price's clause
 * @param choice the place of the period among the choices, from 1
 * @param on the day on which he said so
 */
public record Declaration(String clause, int choice, LocalDate on) {
}
