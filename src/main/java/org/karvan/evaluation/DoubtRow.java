package org.karvan.evaluation;

import java.math.BigDecimal;

/**
 * A price that must be explained, as the committee's page shows it.
 *
 * @param key by which a form names it
 * @param bidder who asks it
 * @param kind why it must be explained
 * @param share the price in per cent of the mean of the others, or of the metal's worth by the index
 * @param finding why it can stand, in the committee's words; null while that is open
 */
public record DoubtRow(String key, String bidder, DoubtKind kind, BigDecimal share, String finding) {

    /** Whether the committee has still to say why it can stand. */
    public boolean isOpen() {
        return finding == null;
    }
}
