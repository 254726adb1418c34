package org.karvan.identity;

import java.time.Instant;

/**
 * A link for choosing a password is to be mailed: observed, within its transaction, by whoever sends mail.
 *
 * @param accountId whose it is
 * @param email where it goes
 * @param name how he is addressed
 * @param language in which he reads
 * @param kind what it is for
 * @param path the page of the portal with the secret of the link; it belongs in the mail and nowhere else
 * @param expiresAt until when it can be used
 */
public record LinkIssued(
        Long accountId, String email, String name, String language, LinkKind kind, String path, Instant expiresAt) {

    /** Without the path: a secret does not belong in a log. */
    @Override
    public String toString() {
        return kind + " link of account " + accountId;
    }
}
