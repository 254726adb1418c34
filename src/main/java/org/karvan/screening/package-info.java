/**
 * Whether somebody with whom the portal would trade stands on a list of sanctions.
 *
 * <p>Words: a <em>screening</em> is one search of one edition of one list for the names of an organisation and its
 * owners, with its result and the evidence; an organisation is <em>cleared</em> when the latest screening of every
 * list that was searched found nothing, or only somebody else of the same name. Neighbours: keeps evidence in
 * {@code document}; knows of an organisation only its number and its name; {@code registration} above asks it before
 * an approval.
 */
package org.karvan.screening;
