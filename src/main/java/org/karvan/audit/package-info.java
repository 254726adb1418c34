/**
 * The trail: who did what to which thing, when, from which state to which, and why, in a form that shows every later
 * change.
 *
 * <p>An <em>entry</em> is written in the transaction of what it tells. Its <em>payload</em> is canonical JSON in which
 * persons and what they said stand only as salted hashes. A sequencer appends the payloads within seconds as
 * <em>leaves</em> of one RFC 6962 Merkle log; the log's root is signed every few minutes as a <em>head</em>, which is
 * also written to a file outside the database. A <em>verification</em> computes everything anew and names the first
 * entry that is not as it was. Neighbours: observes the steps of {@code workflow}; the features above note what is no
 * step with {@link org.karvan.audit.Trail} and sign with {@link org.karvan.audit.PortalKey}.
 */
package org.karvan.audit;
