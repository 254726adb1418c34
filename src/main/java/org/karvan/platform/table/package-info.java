/** Lists that leave the portal as files: what their columns are, and how a file of them is written. */
package org.karvan.platform.table;
