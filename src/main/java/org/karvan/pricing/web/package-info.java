/** The page on which anybody reckons a price. */
package org.karvan.pricing.web;
