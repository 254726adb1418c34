/** What every page shares: texts, formats, the menu, the reader's language, and how refusals reach him. */
package org.karvan.platform.faces;
