package org.karvan.complaint;

import java.io.Serializable;

/**
 * A reviewer who can be named.
 *
 * @param accountId his account
 * @param name his name
 */
public record ReviewerRow(Long accountId, String name) implements Serializable {
}
