package org.karvan.bid;

/** What an opening made of an envelope. */
public enum Finding {
    /** It was opened and read. */
    READ,
    /** It does not open, or is not the one that its receipt names. */
    UNREADABLE,
    /** The bid did not pass: the envelope of its prices was not opened, and will not be. */
    LEFT_CLOSED
}
