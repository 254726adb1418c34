package org.karvan.tender;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One line of the form of criteria.
 *
 * @param name what is scored
 * @param weight its share of a hundred
 * @param price whether it is the price
 */
public record TenderCriterion(String name, BigDecimal weight, boolean price) implements Serializable {
}
