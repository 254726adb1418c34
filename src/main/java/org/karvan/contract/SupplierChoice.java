package org.karvan.contract;

/**
 * A supplier to choose from a list.
 *
 * @param reference what people call the organisation
 * @param name its name
 */
public record SupplierChoice(String reference, String name) {
}
