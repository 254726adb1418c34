package org.karvan.identity;

/**
 * A password that somebody chooses.
 *
 * @param password what he chose
 * @param again the same once more, so that a slip of the hand locks nobody out
 */
public record PasswordChoice(String password, String again) {

    /** Without the password: a secret does not belong in a log. */
    @Override
    public String toString() {
        return "PasswordChoice";
    }
}
