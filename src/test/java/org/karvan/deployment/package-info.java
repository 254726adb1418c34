/** How the built portal is put on a server once for all integration and browser tests; never deployed itself. */
package org.karvan.deployment;
