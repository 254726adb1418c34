/** The pages of identity: signing in and out, the reader's own account, colleagues. */
package org.karvan.identity.web;
