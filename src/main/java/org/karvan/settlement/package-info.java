/**
 * What is paid for deliveries: invoices that keep everything they were reckoned from, so that both sides can run them
 * again. Stands above {@code delivery}, whose weights and assays it reads, and takes every cent from {@code pricing}.
 */
package org.karvan.settlement;
