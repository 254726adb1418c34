package org.karvan.registration;

/**
 * A laboratory of the register whose word counts.
 *
 * @param id its key
 * @param reference what people call it
 * @param name its name
 */
public record LaboratoryRow(Long id, String reference, String name) {
}
