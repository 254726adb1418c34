/** Deadlines and dates that leave the portal for people's own calendars. */
package org.karvan.platform.calendar;
