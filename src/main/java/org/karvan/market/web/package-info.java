/** The pages on which everybody reads what the world pays, and administrators enter it. */
package org.karvan.market.web;
