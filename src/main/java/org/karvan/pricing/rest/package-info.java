/** The same calculation for programs, without an account. */
package org.karvan.pricing.rest;
