/** The pages of invoices. */
package org.karvan.settlement.web;
