/**
 * The pages of bids: preparing, submitting, receipts, the opening, what was opened.
 *
 * <p>Pages on which an offer is written live for one request only: nothing that a bidder types outlives it in a session
 * or in the state of a view.
 */
package org.karvan.bid.web;
