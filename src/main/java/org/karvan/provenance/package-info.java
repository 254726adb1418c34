/**
 * Where ore comes from. It begins with the mine title.
 *
 * <p>Words: a <em>mine title</em> is a licence or lease to dig minerals in an area, with a holder, a term and a capacity
 * a year; its <em>regime</em> is the law under which it was granted; what its holder tells of it stands until a reviewer
 * has looked at it. Neighbours: the titles belong to the organisations of {@code registration}, to whose submission it
 * objects while a supplier names none; papers are kept in {@code document}.
 */
package org.karvan.provenance;
