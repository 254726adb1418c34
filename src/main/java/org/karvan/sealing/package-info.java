/**
 * Keeps secret what must not be read yet: closed envelopes, and the keys that open them.
 *
 * <p>Words: an <em>envelope</em> is a text encrypted and authenticated; what is said outside on it, such as whose it is
 * and for which tender, is <em>associated</em>: readable to all, but an envelope under another superscription does not
 * open. An <em>opener</em> has a key whose private half is locked by a passphrase that only he knows. The envelopes of one
 * <em>subject</em> are closed to one key, whose private half was split into <em>shares</em>, one for each opener, and
 * forgotten. A <em>quorum</em> of openers who give their shares within one <em>ceremony</em> makes it whole again for as
 * long as the opening takes. Neighbours: stands on {@code audit}, which notes and signs; knows neither tender nor bid.
 */
package org.karvan.sealing;
