/** The inbox, the bell in the head of every page, and the outbox that administrators watch. */
package org.karvan.notification.web;
