/** How the evidence of a screening reaches those who may see it. */
package org.karvan.screening.web;
