package org.karvan.evaluation;

import org.karvan.platform.value.Percent;

/**
 * One of the things a tender announced it would judge by, with its weight.
 *
 * @param code what the tender calls it
 * @param weight its share of the whole; the weights of a tender sum to 100
 * @param isPrice whether it is the price, which is computed and scored by nobody
 */
public record Measure(String code, Percent weight, boolean isPrice) {
}
