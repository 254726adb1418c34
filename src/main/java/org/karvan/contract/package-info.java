/**
 * Contracts on minerals: from the draft to the day the contract takes effect, and its end.
 *
 * <p>A contract is drafted from an award or directly with a justification, cleared by the buyer's legal adviser,
 * approved level by level by the buyer's delegation table, accepted by the supplier, signed by both and then lives by
 * its dates. Words: the <em>text</em> is what was frozen when the draft was submitted, as canonical terms and as a PDF;
 * an <em>edition</em> is one such freezing; a <em>level</em> is a step of the delegation table up to a value; a
 * <em>price clause</em> is one typed rule of the price; a <em>free clause</em> is numbered prose; a <em>condition</em>
 * is one that must be met before the contract takes effect. Neighbours: takes the award from {@code evaluation},
 * completes the {@code tender}, asks {@code registration} and {@code screening} about both parties; deliveries will
 * stand on it.
 */
package org.karvan.contract;
