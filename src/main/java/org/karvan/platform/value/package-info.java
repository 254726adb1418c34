/** The trade's measures: each carries its unit, refuses what cannot be and rounds only where a clause says so. */
package org.karvan.platform.value;
