/**
 * The ground floor: what every feature stands on and what knows no feature.
 *
 * <p>{@code value} holds the trade's measures (money, mass, grade), {@code config} the settings, the database
 * and the clock, {@code faces} what every page shares. Neighbours: none below, everything above.
 */
package org.karvan.platform;
