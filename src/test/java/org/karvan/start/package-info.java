/** What {@code bin/run} promises, tried on the script itself, from outside. */
package org.karvan.start;
