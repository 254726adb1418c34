/**
 * Where ore comes from: the mine title, and the parcels of ore that are dug under it.
 *
 * <p>Words: a <em>mine title</em> is a licence or lease to dig minerals in an area, with a holder, a term and a capacity
 * a year; its <em>regime</em> is the law under which it was granted; what its holder tells of it stands until a reviewer
 * has looked at it. An <em>ore lot</em> is a parcel that is moved as one; the <em>gate</em> is open for it only while
 * its title is in force, a challan shows that royalty was paid and compliance does not hold it. Neighbours: the titles
 * belong to the organisations of {@code registration}, to whose submission it objects while a supplier names none;
 * papers are kept in {@code document}; deliveries ask the gate before ore is nominated and before it moves.
 */
package org.karvan.provenance;
