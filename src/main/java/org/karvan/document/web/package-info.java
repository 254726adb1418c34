/** How a paper leaves the portal: always as an attachment, never as a page. */
package org.karvan.document.web;
