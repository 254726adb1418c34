package org.karvan.complaint;

/**
 * Which complaints a list shows.
 *
 * @param tender only those about the tender of this reference; null for all
 * @param state only those that stand here; null for all
 */
public record ComplaintFilter(String tender, ComplaintState state) {
}
