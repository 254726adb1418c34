/** How the papers look that the portal makes itself, in English and in Urdu. */
package org.karvan.platform.paper;
