/**
 * Who is calling: people's accounts, their roles within an organisation, how they sign in, and for how long.
 *
 * <p>An account belongs to one organisation, of which this floor knows only the number and the
 * {@link org.karvan.identity.Side side}; what the organisation is and whether it may act is told by
 * {@link org.karvan.identity.Standing}, which registration answers. Neighbours: stands on {@code platform}; every
 * door of every feature asks {@link org.karvan.identity.Caller} who is there.
 */
package org.karvan.identity;
