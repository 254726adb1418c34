/**
 * The papers of the trade: what somebody hands in as a file is checked by its content, stored once, and never changed.
 *
 * <p>This feature has no page and no door of its own: who may read a paper is known only to the feature that owns it,
 * which keeps the number of the {@link org.karvan.document.StoredDocument} and serves its bytes through its own door.
 * Words: a <em>document</em> is one handing-in with its file name; its <em>content</em> lies on the shelf under its
 * hash, however often it is handed in. Neighbours: stands on {@code platform}; every feature with papers calls
 * {@link org.karvan.document.DocumentVault}.
 */
package org.karvan.document;
