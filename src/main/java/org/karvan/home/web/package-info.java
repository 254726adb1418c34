/** The start page, for visitors and for people who are signed in. */
package org.karvan.home.web;
