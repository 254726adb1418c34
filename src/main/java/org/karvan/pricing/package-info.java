/**
 * Terms in, money out: what a consignment of ore is worth under the clauses of a contract, line by line.
 *
 * <p>Pure arithmetic on decimal figures: no database, no container, no clock, so that both sides can rerun it. The same
 * calculation prices a bid for comparison, a contract for approval, a what-if of a visitor, a provisional and a final
 * invoice. Words: a <em>clause</em> is one typed rule of the price with its number in the contract; <em>terms</em> are
 * all of them in one version; a <em>consignment</em> is what is priced, its lots weighed and assayed; a
 * <em>statement</em> is the answer, in which each line names its clause, its inputs and its formula. Rounding happens at
 * the money lines, half up, and where a rounding clause says so; divisions are carried to 34 digits.
 * Neighbours: stands on {@code platform} alone; {@code evaluation}, {@code contract} and {@code settlement} ask it.
 */
package org.karvan.pricing;
