/**
 * Who may trade: organisations, how they register, who approves, suspends and debars them, and until when their papers
 * hold.
 *
 * <p>Words: an <em>organisation</em> is a supplier, a buyer, a laboratory or a public body; a <em>section</em> is one
 * part of what it tells about itself; a <em>beneficial owner</em> is a person to whom it belongs or who controls it; a
 * <em>paper</em> is a document that proves something, some until a last day; <em>debarred</em> means shut out until a
 * date, which two administrators decide. Neighbours: answers {@link org.karvan.identity.Standing} to the floors below;
 * asks {@code screening} whether compliance has cleared an organisation, keeps papers in {@code document}; mine titles
 * belong to {@code provenance} above, which objects to the submission of a supplier without one.
 */
package org.karvan.registration;
