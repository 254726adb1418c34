package org.karvan.delivery;

/**
 * Which deliveries a list shows.
 *
 * @param contract only those of the contract of this reference; null for all
 * @param state only those that stand here; null for all
 */
public record DeliveryFilter(String contract, DeliveryState state) {
}
