package org.karvan.identity;

import java.io.Serializable;

/**
 * What the page behind a link shows to whoever holds it.
 *
 * @param email whose account it is
 * @param name his name
 * @param kind what the link is for
 */
public record LinkSheet(String email, String name, LinkKind kind) implements Serializable {
}
