package org.karvan.identity;

/**
 * What somebody hands in to get an account.
 *
 * @param email his address
 * @param name his name
 * @param password the password he chose
 * @param language {@code en} or {@code ur}
 */
public record AccountDraft(String email, String name, String password, String language) {
}
