/**
 * Complaints of suppliers about a tender, from the filing to the decision of a committee and the appeal to a second one.
 *
 * <p>Words: a <em>window</em> is the time in which one can complain of one part of a tender, of its documents before the
 * deadline, of the technical judgement after the scores of a tender in two envelopes are locked, of the whole after the
 * intention to award; to <em>admit</em> is to find a complaint worth a committee; a <em>block</em> is what an admitted
 * complaint does to the tender until it is decided; a <em>verdict</em> is what a member of the committee finds, and with a
 * majority what the committee finds; a <em>remedy</em> is what follows for the tender. Neighbours: holds up, re-opens and
 * ends tenders of {@code tender}, asks {@code bid} whose bid was opened and {@code evaluation} when scores were locked; the
 * contract stands above and is made only when nothing holds up the award.
 */
package org.karvan.complaint;
