package org.karvan.sealing;

import java.io.Serializable;

/**
 * Somebody who holds a share of the key to envelopes.
 *
 * @param accountId his account
 * @param name his name
 * @param fingerprint of his own key; null when he has none any more
 * @param lost whether he has lost his share
 */
public record HolderRow(Long accountId, String name, String fingerprint, boolean lost) implements Serializable {
}
