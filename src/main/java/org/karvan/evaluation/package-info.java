/**
 * How the opened bids of a tender are judged: conflicts declared, bids qualified or disqualified, scores given by each
 * evaluator on his own sheet, the bids ranked by an arithmetic anybody can follow, the report signed by all.
 *
 * <p>Words: the <em>committee</em> are the buyer's evaluators of a tender; a <em>sheet</em> holds what one of them
 * declared, gave and signed; a <em>score</em> is 0 to 100; the <em>ranking</em> is the order with its sums; the
 * <em>tabulation</em> shows the offers side by side; the <em>report</em> is the ranking with findings and signatures.
 * Neighbours: begins with the tender's OPEN, ends with its AWARD, CANCEL or FAIL, and answers the tender's vetoes; reads
 * and decides bids through the door of {@code bid}; {@code contract} asks it for the {@link org.karvan.evaluation.Award}.
 */
package org.karvan.evaluation;
