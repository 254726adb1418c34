package org.karvan.complaint;

/** The time in which one can complain of one part of a tender; source: Public Procurement Rules 2004 of Pakistan, rule 48. */
public enum ComplaintWindow {
    /** Of what the tender asks and how, before the deadline for bids; by any approved supplier who may see it. */
    DOCUMENTS,
    /** Of how the offers were judged apart from their prices, after the scores of a tender in two envelopes are locked; by a bidder. */
    TECHNICAL,
    /** Of the intended award, after it is announced; by a bidder. */
    FINAL
}
