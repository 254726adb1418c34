/** The pages of deliveries and of the exchange of assays. */
package org.karvan.delivery.web;
