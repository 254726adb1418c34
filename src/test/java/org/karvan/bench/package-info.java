/** The measuring client of {@code bin/bench}: ratios within one run, never absolute promises. */
package org.karvan.bench;
