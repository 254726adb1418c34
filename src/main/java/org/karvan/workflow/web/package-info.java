/** The buttons of a life cycle, written once for every page that has them. */
package org.karvan.workflow.web;
