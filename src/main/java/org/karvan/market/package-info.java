/**
 * What the world pays: price indices, treatment charges and exchange rates as their publishers state them, day by day.
 *
 * <p>Words: a <em>series</em> is one published line of figures with its currency, unit and source; a <em>quotation</em>
 * is its figure of one day; a <em>correction</em> is a later edition of a quotation, which keeps the earlier one; a
 * <em>trading day</em> is a day on which the calendar of the series expects a figure; a trading day without one is
 * <em>missing</em>, and whatever is priced by it waits. Neighbours: keeps imported files in {@code document}, notes every
 * change in {@code audit}; {@code pricing} and contracts above read it by day and never get a figure that is not there.
 */
package org.karvan.market;
