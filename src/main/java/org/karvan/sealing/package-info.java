/**
 * Keeps secret what must not be read yet: closed envelopes, and the key that opens them.
 *
 * <p>Words: an <em>envelope</em> is a text encrypted and authenticated by AES-256-GCM; what is said outside on it, such
 * as whose it is and for which tender, is <em>associated</em>: readable to all, but an envelope under another
 * superscription does not open. The key lies in a file beside the database and never in it. Neighbours: stands on
 * {@code platform}; knows neither tender nor bid.
 */
package org.karvan.sealing;
