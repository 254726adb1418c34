/**
 * Tenders: what a buyer wants to buy, under which terms, by when suppliers may bid, and what became of it.
 *
 * <p>A tender is drafted section by section, checked by a second person of the buyer, published, explained by answers
 * and numbered addenda, closed by the clock, and carried on to the award by the features above. Words: a <em>lot</em> is
 * one parcel of mineral that bidders price; a <em>criterion</em> is what bids are scored by; an <em>opener</em> is one of
 * the people who open the bids together; an <em>addendum</em> is a numbered change to a published tender; the
 * <em>settle window</em> is the minute after the deadline in which submissions under way are still written down.
 * Neighbours: stands on {@code registration} and all below it; {@code bid}, {@code evaluation} and {@code contract} use
 * its door and observe its steps.
 */
package org.karvan.tender;
