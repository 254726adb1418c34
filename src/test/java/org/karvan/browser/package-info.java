/** The portal as its readers meet it: over HTTP and in a real browser, on the one deployment of all integration tests. */
package org.karvan.browser;
