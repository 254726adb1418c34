/**
 * Deliveries of contracts in force, from the plan to the buyer's acceptance, and the exchange of assays.
 *
 * <p>Words: a <em>delivery</em> is one shipment of one item of a contract, made up of the supplier's ore lots; to
 * <em>nominate</em> is to offer it within the schedule; a <em>package</em> is what is weighed and sealed on its own, a bag
 * or a truck; <em>landed</em> is what the buyer's scale says; an <em>assay exchange</em> is how both sides come to one
 * figure of one element in one lot, each figure sealed until both are in or the day has come; the <em>umpire</em> is the
 * laboratory that decides where the two are too far apart. Neighbours: takes quantities, limits and umpire rules from the
 * clauses of {@code contract}, asks the gate of {@code provenance} before ore moves, the register for laboratories and
 * {@code sealing} for envelopes; settlement will take final weights and assays from here.
 */
package org.karvan.delivery;
