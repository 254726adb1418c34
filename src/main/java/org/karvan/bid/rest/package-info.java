/** What programs may ask about bids, without an account. */
package org.karvan.bid.rest;
