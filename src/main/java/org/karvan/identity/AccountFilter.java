package org.karvan.identity;

/** Which accounts a list shows. */
public enum AccountFilter {
    ALL,
    INVITED,
    /** Somebody waits for a link that no mail server carries. */
    WAITING_FOR_LINK,
    LOCKED,
    CLOSED
}
