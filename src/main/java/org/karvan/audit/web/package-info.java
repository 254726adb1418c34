/** The pages on which auditors and administrators search the trail and have it verified. */
package org.karvan.audit.web;
