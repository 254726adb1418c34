/**
 * Offers for a tender: prepared and sealed by their bidder, received until the deadline, opened after the hour.
 *
 * <p>Words: an <em>offer</em> is what a bidder says: a price for every lot, confirmed terms, answers, declarations,
 * papers; a <em>bid</em> is one organisation's offer for one tender through all its versions; a <em>sealed offer</em>
 * is one version of it in its envelope, with the facts its <em>receipt</em> prints; <em>minutes</em> say who opened
 * which envelopes when and what was found. Until the opening nobody but the bidder's own people learns anything of a
 * bid, not even that there is one. Neighbours: stands on {@code tender}, {@code sealing}, {@code registration};
 * {@code evaluation} asks it for the opened bids.
 */
package org.karvan.bid;
