/**
 * What the portal tells programs: the root of its REST interface. Resources stay in their features.
 */
package org.karvan.publication;
