/** The pages of complaints. */
package org.karvan.complaint.web;
