/**
 * The demonstration: a believable market played once, through the portal's own doors, into an empty database.
 *
 * <p>Only {@code karvan-demo.war} contains this package. Words: the <em>player</em> plays the <em>market</em>, scene by
 * scene; in each scene somebody signs in and does what he could do on a page; between scenes the <em>stage clock</em>
 * moves on. When all is played it follows the system's clock for good. Neighbours: stands on every feature; none
 * knows it.
 */
package org.karvan.demo;
