/** How an installation is set up: its settings, its database and its clock. */
package org.karvan.platform.config;
