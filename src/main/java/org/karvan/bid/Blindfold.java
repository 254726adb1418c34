package org.karvan.bid;

/** Whether the caller must not learn yet who bids and for how much, though he is of the buyer's people; evaluation answers. */
public interface Blindfold {

    /** Whether he wears it for the opened bids of this tender. */
    boolean isWorn(String tenderReference);
}
