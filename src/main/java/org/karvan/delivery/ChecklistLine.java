package org.karvan.delivery;

/**
 * One paper that must be there before a delivery leaves.
 *
 * @param kind which
 * @param source why: the law or the custom
 * @param isThere whether it is
 */
public record ChecklistLine(DeliveryPaperKind kind, String source, boolean isThere) {
}
