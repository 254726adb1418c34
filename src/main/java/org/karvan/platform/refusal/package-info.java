/** What a door answers instead of doing harm: it is not there, or what was handed in cannot be. */
package org.karvan.platform.refusal;
